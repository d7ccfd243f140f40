import type { Begrip } from './begrip.ts'
import type { Zekerheid } from './zekerheid.ts'

/** What the certainties are called, and what they rest on. */
export const zekerheidBegrippen: Record<Zekerheid, Begrip> = {
  register: { label: 'register', uitleg: 'Staat in een officieel register of bestand.' },
  bron: { label: 'bron', uitleg: 'Staat in een openbaar document of op een openbare pagina.' },
  opgave: { label: 'opgave', uitleg: 'Opgegeven door een betrokken organisatie.' },
  afgeleid: { label: 'afgeleid', uitleg: 'Door de redactie afgeleid uit een bron.' },
  vermoed: { label: 'vermoed', uitleg: 'Algemene kennis of een aanname; nog na te gaan.' },
}
