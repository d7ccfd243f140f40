import { hoofdvestigingVan } from '../hoofdvestiging.ts'
import { tafelsVan } from '../dossier/tafels.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern } from '../overzicht.ts'
import { instellingVelden } from '../velden/instellingVelden.ts'
import { instellingVelduitleg } from '../velden/instellingVelduitleg.ts'
import type { Recordbron } from '../velden/velduitleg.ts'
import type { Kolom, Schrijfwijze } from './kolom.ts'
import { tabelAlsCsv } from './kolom.ts'
import { afgeleid, bestandskolommenVan, bronnenkolom, gebiedskolommen, opVolgorde, samen } from './bestandskolommen.ts'

/** An mbo-instelling as the columns need it. */
export type Instellingrij = Recordbron<InstellingKern, MboInstelling>

/** Public: the order in which the columns stand. */
const volgorde = [
  ...['id', 'naam', 'officieleNaam', 'korteNaam', 'aliassen', 'soort', 'groenOnderwijs', 'bereik', 'brin', 'bestuur'],
  ...['website', 'bestaatVan', 'bestaatTot', 'voortgekomenUit', 'opgegaanIn'],
  ...['hoofdvestiging', 'lat', 'lon', 'positieBasis', 'vestigingen'],
  ...['gebiedType', 'gebiedOmschrijving', 'precisie', 'gebiedZekerheid', 'gemeenteCodes', 'gemeenten'],
  ...['opmerking', 'zekerheid', 'peildatum', 'bronnen'],
]

const PLEK = 'de plek volgt uit de postcode van de vestiging'

const DEELNAME = 'volgt uit de deelnemers van netwerken'

const tafelsBij = ({ kern, naslag }: Instellingrij) => tafelsVan([kern.id], naslag)

const hoofdVan = ({ kern }: Instellingrij) => hoofdvestigingVan(kern)

/** The table of mbo-instellingen of 2018 and of now, each at the point of its main vestiging. */
export const instellingKolommen: readonly Kolom<Instellingrij>[] = opVolgorde(volgorde, [
  ...bestandskolommenVan<typeof instellingVelden, Instellingrij>(instellingVelden, instellingVelduitleg, {
    vestigingen: [
      samen('vestigingen', ({ kern }) => kern.vestigingen.map(({ plaats, gemeente }) => `${plaats} (${gemeente})`)),
    ],
    werkgebied: gebiedskolommen(({ kern: { werkgebied, gemeenten } }) => ({ gebied: werkgebied, gemeenten })),
    herkomst: [bronnenkolom()],
  }),
  afgeleid('hoofdvestiging', (rij) => hoofdVan(rij)?.plaats, 'verander vestigingen'),
  afgeleid('lat', (rij) => hoofdVan(rij)?.positie.lat, PLEK),
  afgeleid('lon', (rij) => hoofdVan(rij)?.positie.lon, PLEK),
  afgeleid('positieBasis', (rij) => hoofdVan(rij)?.positie.basis, PLEK),
  afgeleid('tafelsNu', (rij) => tafelsBij(rij).nu.length, DEELNAME),
  afgeleid('tafelsVoorbij', (rij) => tafelsBij(rij).voorbij.length, DEELNAME),
])

/** What the table is made of beside the overview. Without whole records the columns that need them are left out. */
export interface Instellingbronnen {
  naslag: Naslag
  recordById: ReadonlyMap<string, MboInstelling> | undefined
}

/** The instellingen in the order given, as a table that the import takes back. */
export function instellingenAlsCsv(
  instellingen: readonly InstellingKern[],
  { naslag, recordById }: Instellingbronnen,
  wijze: Schrijfwijze,
): string {
  return tabelAlsCsv(
    instellingKolommen.filter(({ later }) => !later || recordById !== undefined),
    instellingen.map((kern) => ({ kern, naslag, geheel: recordById?.get(kern.id) })),
    wijze,
  )
}
