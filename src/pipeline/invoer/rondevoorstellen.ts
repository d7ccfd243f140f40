import * as z from 'zod/mini'
import { gevolgVan, metOpgave } from '../../domain/bijdrage/antwoord.ts'
import { bronVan } from '../../domain/bijdrage/bijdrageRecord.ts'
import { mboInstellingSchema } from '../../domain/mboInstelling.ts'
import { netwerkSchema } from '../../domain/netwerk.ts'
import { maakNaslag } from '../../domain/opzoeken.ts'
import { schrijfKenmerk } from '../../domain/ronde/kenmerk.ts'
import { onderwerpNaam } from '../../domain/vergelijk/vergelijkOnderwerp.ts'
import { suggestie } from '../bedoeldeU.ts'
import { leidAf } from '../leidAf.ts'
import { instellingcontrole, netwerkcontrole } from '../ronde/veldcontrole.ts'
import type { Rondeantwoord } from './leesControlelijst.ts'
import type { Ruw } from './ruw.ts'
import type { Bestaand, Stand } from './stand.ts'
import type { Aanlevering, Voorstel } from './voorstel.ts'

/** What one answer does to a record: the fields that change and the source on which they rest, or why it cannot. */
type Gevolg = { wijziging: Ruw; bron: Ruw } | { fout: string } | { melding: string }

/**
 * What the answers of all lists together change. More answers about one record are taken one after the other, by date, so
 * that everybody who sits at a table can answer and the last word stands.
 */
export function rondevoorstellen(antwoorden: readonly Rondeantwoord[], stand: Stand): Aanlevering {
  const uit: Aanlevering = { voorstellen: [], bronnen: [], fouten: [...tegenspraak(antwoorden)], meldingen: [] }
  if (antwoorden.length === 0) return uit
  const naamVan = naamzoeker(stand)
  const voorstellen = new Map<string, Voorstel>()
  for (const antwoord of antwoorden.toSorted((a, b) => (a.datum < b.datum ? -1 : Number(a.datum > b.datum)))) {
    const { waar, kenmerk } = antwoord
    const record = stand.records.get(kenmerk.id)
    const naam = naamVan(antwoord)
    if (record === undefined || record.soort !== kenmerk.soort) {
      uit.fouten.push(
        `${waar}, kolom Kenmerk: '${kenmerk.id}' bestaat niet${suggestie(kenmerk.id, idsVan(kenmerk.soort, stand))}`,
      )
      continue
    }
    if (naam === undefined) {
      uit.fouten.push(`${waar}, kolom Kenmerk: ${kenmerk.partij.soort} '${kenmerk.partij.id}' bestaat niet`)
      continue
    }
    const voorstel = voorstellen.get(kenmerk.id) ?? begin(record, waar)
    const gevolg = gevolgVanRegel(antwoord, naam, voorstel.nieuw, stand)
    if ('fout' in gevolg) uit.fouten.push(`${waar}: ${gevolg.fout}`)
    else if ('melding' in gevolg) uit.meldingen.push(`${waar}: ${gevolg.melding}`)
    else {
      uit.bronnen.push(gevolg.bron)
      voorstellen.set(kenmerk.id, {
        ...voorstel,
        waar: voorstel.waar.includes(waar) ? voorstel.waar : `${voorstel.waar}, ${waar}`,
        nieuw: { ...voorstel.nieuw, ...gevolg.wijziging },
        genoemd: new Set([...voorstel.genoemd, ...Object.keys(gevolg.wijziging)]),
      })
    }
  }
  return { ...uit, voorstellen: [...voorstellen.values()] }
}

function begin({ soort, id, ruw }: Bestaand, waar: string): Voorstel {
  return { waar, soort, id, oud: ruw, nieuw: ruw, genoemd: new Set() }
}

/** Two answers of one day to one question: nobody can say which is the last. */
function tegenspraak(antwoorden: readonly Rondeantwoord[]): string[] {
  const eerste = new Map<string, Rondeantwoord>()
  return antwoorden.flatMap((antwoord) => {
    const sleutel = `${schrijfKenmerk(antwoord.kenmerk)} ${antwoord.datum}`
    const vorige = eerste.get(sleutel)
    eerste.set(sleutel, vorige ?? antwoord)
    if (vorige === undefined || vorige.klopt === antwoord.klopt) return []
    return [`${antwoord.waar}, kolom Antwoord: spreekt ${vorige.waar} tegen`]
  })
}

function gevolgVanRegel(antwoord: Rondeantwoord, naam: string, ruw: Ruw, stand: Stand): Gevolg {
  const { vraag, soort, partij } = antwoord.kenmerk
  if (vraag !== 'deelname' && vraag !== 'loopt') return gevolgVoorVeld(antwoord, naam, ruw, stand)
  const gelezen = z.safeParse(netwerkSchema, ruw)
  if (soort !== 'netwerk' || !gelezen.success)
    return { fout: 'het record klopt nu niet; draai eerst npm run data:check' }
  const toelichting = toelichtingBij(antwoord, vraag === 'deelname' ? 'Over de eigen deelname.' : '')
  const { wijziging, bron } = gevolgVan(
    { vraag, antwoord: antwoord.klopt ? 'ja' : 'nee', partij, naam, ...(toelichting === '' ? {} : { toelichting }) },
    gelezen.data,
    antwoord.datum,
  )
  return { wijziging, bron }
}

/** A yes to a field is one more source for it; what it should be instead is for the curator to write. */
function gevolgVoorVeld(antwoord: Rondeantwoord, naam: string, ruw: Ruw, stand: Stand): Gevolg {
  const { kenmerk, klopt, datum, gezegd, toelichting } = antwoord
  if (!klopt) {
    const wat = toelichting === '' ? 'er staat niet bij wat het moet zijn' : toelichting
    return { melding: `volgens ${naam} klopt dit niet: ‘${gezegd}’. Verwerk dit zelf: ${wat}` }
  }
  const nu = veldtekst(antwoord, ruw, stand)
  if (nu === undefined) return { fout: `kolom Kenmerk: het veld '${kenmerk.vraag}' is hier niet te bevestigen` }
  if (nu !== gezegd) {
    return { melding: `bevestigt ‘${gezegd}’, maar daarna is het veranderd in ‘${nu}’; niet overgenomen` }
  }
  const bron = bronVan({ organisatie: naam, vindplaats: '' }, datum)
  const schema = kenmerk.soort === 'netwerk' ? netwerkSchema : mboInstellingSchema
  const gelezen = z.safeParse(schema, ruw)
  if (!gelezen.success) return { fout: 'het record klopt nu niet; draai eerst npm run data:check' }
  const erbij = toelichtingBij(antwoord, '')
  const herkomst = metOpgave(gelezen.data.herkomst, {
    ...{ bron: bron.id, velden: [kenmerk.vraag], zekerheid: 'opgave', peildatum: datum },
    ...(erbij === '' ? {} : { toelichting: erbij }),
  })
  return { wijziging: { herkomst }, bron }
}

/** What a list would say of the field today; undefined when it would not ask for it. */
function veldtekst({ kenmerk }: Rondeantwoord, ruw: Ruw, { data }: Stand): string | undefined {
  if (kenmerk.soort === 'netwerk') {
    const { data: netwerk } = z.safeParse(netwerkSchema, ruw)
    return netwerk && netwerkcontrole(netwerk, kenmerk.partij, data).find(({ vraag }) => vraag === kenmerk.vraag)?.tekst
  }
  const { data: instelling } = z.safeParse(mboInstellingSchema, ruw)
  return instelling && instellingcontrole(instelling, data).find(({ vraag }) => vraag === kenmerk.vraag)?.tekst
}

/** `Over de eigen deelname. Antwoord van: directeur. Sinds 2024.` */
function toelichtingBij({ functie, toelichting }: Rondeantwoord, waarover: string): string {
  return [waarover, functie === '' ? '' : `Antwoord van: ${functie}.`, toelichting]
    .filter((deel) => deel !== '')
    .join(' ')
}

/** Calls who answers as the site calls it: that becomes the source. */
function naamzoeker({ data, peildatum }: Stand): (antwoord: Rondeantwoord) => string | undefined {
  const { overzicht, scholen } = leidAf(data, peildatum)
  const naslag = maakNaslag({ ...overzicht, versie: '', peildatum })
  return ({ kenmerk }) => onderwerpNaam(kenmerk.partij, naslag, scholen)
}

function idsVan(soort: Bestaand['soort'], { records }: Stand): string[] {
  return [...records.values()].filter((een) => een.soort === soort).map(({ id }) => id)
}
