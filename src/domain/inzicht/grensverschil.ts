import { telwoord, toonGetal } from '../taal.ts'
import type { Grenssoort } from '../inzichten/grenzen.ts'
import { grenzen } from '../inzichten/grenzen.ts'
import type { Inzicht, Inzichtbron } from './inzicht.ts'
import { vanaf } from './inzicht.ts'

const VLOER_VERBANDEN = 10

/** How many samenwerkingsverbanden and STO-regio's cross the border of an arbeidsmarktregio. */
export function grensverschil({ naslag }: Inzichtbron): Inzicht {
  const rijen = grenzen(naslag)
  const zoek = (soort: Grenssoort) => rijen.find(({ id }) => id === soort)
  const verbanden = zoek('passend-onderwijs')
  const sto = zoek('sto-regio')
  const binnen = verbanden?.binnen.arbeidsmarktregio ?? 0
  const stozin =
    sto === undefined
      ? ''
      : `; van de ${telwoord(sto.aantal, 'STO-regio', 'STO-regio’s')} ${toonGetal(sto.binnen.arbeidsmarktregio)}`
  return vanaf(
    VLOER_VERBANDEN,
    { aantal: verbanden?.aantal ?? 0, over: 'grenzen die niet samenvallen', wat: 'samenwerkingsverbanden' },
    {
      sleutel: 'grenzen',
      hoeWetenWij:
        'Geteld zijn de regio’s met een bekend gebied, in gemeenten van 2026. Een regio ligt ‘binnen één’ als al haar gemeenten in dezelfde arbeidsmarktregio liggen. De gebieden van de samenwerkingsverbanden zijn van eind 2015, die van de STO-regio’s vaak bij benadering: een enkele gemeente kan het verschil maken.',
      naar: { pagina: 'schaal', daar: 'grenzen', label: 'Tabel van de grenzen' },
    },
    {
      zin: `Van de ${telwoord(verbanden?.aantal ?? 0, 'samenwerkingsverband', 'samenwerkingsverbanden')} passend onderwijs ${binnen === 1 ? 'ligt' : 'liggen'} er ${toonGetal(binnen)} binnen één arbeidsmarktregio${stozin}.`,
      getallen: [
        { getal: binnen, wat: 'verbanden binnen één arbeidsmarktregio' },
        { getal: verbanden?.binnen.rmc ?? 0, wat: 'binnen één RMC-regio' },
        { getal: verbanden?.binnen.provincie ?? 0, wat: 'binnen één provincie' },
      ],
    },
  )
}
