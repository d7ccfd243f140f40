import { alleenGewoneTekst } from './controles/alleenGewoneTekst.ts'
import { bestandHeetNaarId } from './controles/bestandHeetNaarId.ts'
import type { Controle } from './controles/controle.ts'
import { datumsStaanOpVolgorde } from './controles/datumsStaanOpVolgorde.ts'
import { deelnemersKloppen } from './controles/deelnemersKloppen.ts'
import { elkeRegioHeeftGemeenten } from './controles/elkeRegioHeeftGemeenten.ts'
import { elkeVerwijzingBestaat } from './controles/elkeVerwijzingBestaat.ts'
import { geenGemeenteDubbel } from './controles/geenGemeenteDubbel.ts'
import { geenKring } from './controles/geenKring.ts'
import { geenTweeIdsGelijk } from './controles/geenTweeIdsGelijk.ts'
import { geenWaardeDubbel } from './controles/geenWaardeDubbel.ts'
import { herkomstNoemtBestaandeVelden } from './controles/herkomstNoemtBestaandeVelden.ts'
import { relatiesZijnWederzijds } from './controles/relatiesZijnWederzijds.ts'
import { stelselregioHoortErgensBij } from './controles/stelselregioHoortErgensBij.ts'
import { waarschijnlijkGebiedKlopt } from './controles/waarschijnlijkGebiedKlopt.ts'
import type { Curatie } from './leesData.ts'
import type { Probleem } from './probleem.ts'

const controles: readonly Controle[] = [
  elkeVerwijzingBestaat,
  bestandHeetNaarId,
  geenTweeIdsGelijk,
  geenWaardeDubbel,
  datumsStaanOpVolgorde,
  relatiesZijnWederzijds,
  geenKring,
  geenGemeenteDubbel,
  deelnemersKloppen,
  herkomstNoemtBestaandeVelden,
  alleenGewoneTekst,
  elkeRegioHeeftGemeenten,
  stelselregioHoortErgensBij,
  waarschijnlijkGebiedKlopt,
]

/** Everything that is wrong between fields and files; `vandaag` is an ISO date. Empty means that all promises hold. */
export function controleerData(data: Curatie, vandaag: string): Probleem[] {
  return controles.flatMap((controle) => controle(data, vandaag))
}
