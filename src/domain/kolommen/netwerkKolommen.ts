import type { DeelnemerKern } from '../deelnemer.ts'
import type { Netwerk } from '../netwerk.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'
import { toonGebied } from '../toonGebied.ts'
import { netwerkAfleidingen } from '../velden/netwerkAfleidingen.ts'
import { netwerkAfleidinguitleg } from '../velden/netwerkAfleidinguitleg.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../velden/netwerkVelduitleg.ts'
import type { Recordbron } from '../velden/velduitleg.ts'
import type { Kolom, Schrijfwijze } from './kolom.ts'
import { tabelAlsCsv } from './kolom.ts'
import {
  afgeleid,
  bestandskolommenVan,
  bronnenkolom,
  gebiedskolommen,
  opVolgorde,
  samen,
  veldkolom,
} from './bestandskolommen.ts'

/** A netwerk as the columns need it. */
export interface Netwerkrij extends Recordbron<NetwerkKern, Netwerk> {
  /** What a school is called; undefined for a code that is in no register. */
  naamVanSchool: (code: string) => string | undefined
}

/** Public: the order in which the columns stand. */
const volgorde = [
  ...['id', 'naam', 'aliassen', 'soort', 'vorm', 'reikwijdte', 'relevantie', 'status', 'van', 'tot'],
  ...['gebiedType', 'gebiedOmschrijving', 'precisie', 'gebiedZekerheid', 'gemeenteCodes', 'gemeenten'],
  ...['deelnemers', 'penvoerders', 'mboInstellingen', 'vmboVestigingen', 'aantalScholen', 'partijtypen'],
  ...['sectoren', 'profielen', 'niveaus', 'samenwerkingsniveaus', 'samenwerkingsvormen', 'themas', 'soortRoute'],
  ...['borging', 'financiering', 'bedrag', 'totaal', 'behoortTot', 'opvolgerVan', 'opgevolgdDoor', 'verwantMet'],
  ...['doel', 'samenvatting', 'website', 'kenmerken', 'opmerking', 'zekerheid', 'peildatum', 'bronnen'],
]

const { borging, financiering, gebiedWaarschijnlijk, periode } = netwerkVelden

function naamVan({ instelling, school, naam }: DeelnemerKern, { naslag, naamVanSchool }: Netwerkrij): string {
  return naslag.instellingById.get(instelling ?? '')?.naam ?? naamVanSchool(school ?? '') ?? naam ?? school ?? ''
}

/** The table of netwerken: one column for each field that fits a cell, then what follows from others. */
export const netwerkKolommen: readonly Kolom<Netwerkrij>[] = opVolgorde(volgorde, [
  ...bestandskolommenVan<typeof netwerkVelden, Netwerkrij>(netwerkVelden, netwerkVelduitleg, {
    gebied: gebiedskolommen(({ kern }) => kern),
    gebiedWaarschijnlijk: [
      veldkolom('waarschijnlijkWel', 'gebiedWaarschijnlijk', gebiedWaarschijnlijk, undefined, 'wel'),
      veldkolom('waarschijnlijkNiet', 'gebiedWaarschijnlijk', gebiedWaarschijnlijk, undefined, 'niet'),
      veldkolom('waarschijnlijkOmdat', 'gebiedWaarschijnlijk', gebiedWaarschijnlijk, undefined, 'reden'),
    ],
    deelnemers: [
      samen('deelnemers', (rij) => rij.kern.deelnemers.map((deelnemer) => naamVan(deelnemer, rij))),
      samen('penvoerders', (rij) =>
        rij.kern.deelnemers.filter(({ rol }) => rol === 'penvoerder').map((deelnemer) => naamVan(deelnemer, rij)),
      ),
      samen('mboInstellingen', ({ kern }) => kern.deelnemers.map(({ instelling }) => instelling)),
      samen('vmboVestigingen', ({ kern }) => kern.deelnemers.map(({ school }) => school)),
    ],
    borging: [veldkolom('borging', 'borging', borging, netwerkVelduitleg.borging.begrippen, 'vorm')],
    financiering: [
      veldkolom('financiering', 'financiering', financiering, netwerkVelduitleg.financiering.begrippen, 'uit'),
      veldkolom('bedrag', 'financiering', financiering, undefined, 'bedrag'),
      veldkolom('totaal', 'financiering', financiering, undefined, 'totaal'),
    ],
    periode: [
      veldkolom('van', 'periode', periode, undefined, 'van'),
      veldkolom('tot', 'periode', periode, undefined, 'tot'),
    ],
    // Sentences with a source and a place each do not fit a cell; they stand in the JSON.
    succesfactoren: [],
    knelpunten: [],
    herkomst: [bronnenkolom()],
  }),
  ...bestandskolommenVan<typeof netwerkAfleidingen, Netwerkrij>(netwerkAfleidingen, netwerkAfleidinguitleg, {}).map(
    ({ kop, cel, begrippen }) => afgeleid(kop, cel, 'volgt uit periode, status, gebied en bronnen', { begrippen }),
  ),
  afgeleid(
    'mboInstellingenNu',
    ({ kern }) => [...new Set(kern.deelnemers.flatMap(({ instelling = [], nu }) => nu ?? instelling))],
    'verander mboInstellingen',
  ),
  afgeleid('gebied', ({ kern, naslag }) => toonGebied(kern, naslag), 'verander gebiedOmschrijving of gemeenteCodes'),
  afgeleid(
    'aantalGemeenten',
    ({ kern }) => (kern.gebied.type === 'regionaal' ? kern.gemeenten.length : undefined),
    'verander gemeenteCodes',
  ),
  afgeleid('aantalDeelnemers', ({ kern }) => kern.deelnemers.length, 'verander deelnemers'),
])

/** What the table is made of beside the overview. Without whole records the columns that need them are left out. */
export interface Netwerkbronnen {
  naslag: Naslag
  recordById: ReadonlyMap<string, Netwerk> | undefined
  scholen: readonly School[]
}

/** A netwerk as a row; beside codes a school has the name of the register, beside labels that of the screen. */
export function netwerkrij(
  kern: NetwerkKern,
  { naslag, recordById, scholen }: Netwerkbronnen,
  wijze: Schrijfwijze,
): Netwerkrij {
  return {
    ...{ kern, naslag, geheel: recordById?.get(kern.id) },
    naamVanSchool: (code) => {
      const school = schoolMetCode(scholen, code)
      return wijze === 'codes' ? (school?.registernaam ?? school?.naam) : school?.naam
    },
  }
}

/** The netwerken in the order given, as a table that Excel, R and a person can read and the import takes back. */
export function netwerkenAlsCsv(
  netwerken: readonly NetwerkKern[],
  bronnen: Netwerkbronnen,
  wijze: Schrijfwijze,
): string {
  return tabelAlsCsv(
    netwerkKolommen.filter(({ later }) => !later || bronnen.recordById !== undefined),
    netwerken.map((kern) => netwerkrij(kern, bronnen, wijze)),
    wijze,
  )
}
