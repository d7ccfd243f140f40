import * as z from 'zod/mini'
import { websiteSchema } from '../../domain/begrip.ts'
import type { VmboVestiging } from '../../domain/vmboVestiging.ts'
import { vmboVestigingSchema } from '../../domain/vmboVestiging.ts'
import { beschrijfFout } from '../beschrijfFout.ts'
import { kaleTekst } from '../../domain/zoek/zoektekst.ts'
import type { Leeswens } from '../invoer/leesTabel.ts'
import type { Curatie } from '../leesData.ts'
import type { Registerrij, Registersoort } from './leesRegister.ts'
import { gemeenteCode, leesRegister, website } from './leesRegister.ts'
import type { Registervoorstel } from './registervoorstel.ts'
import { mislukt } from './registervoorstel.ts'

type Kolom =
  | 'instelling'
  | 'vestiging'
  | 'bestuur'
  | 'naam'
  | 'postcode'
  | 'plaats'
  | 'gemeente'
  | 'structuur'
  | 'website'

/** "Alle vestigingen VO" of DUO; the older names are those of the files up to 2022. */
const alleVestigingenVo: Registersoort<Kolom> = {
  bestand: 'Alle vestigingen VO van DUO',
  kolommen: new Map([
    ['instelling', ['INSTELLINGSCODE', 'BRIN NUMMER']],
    ['vestiging', ['VESTIGINGSCODE', 'VESTIGINGSNUMMER']],
    ['bestuur', ['BEVOEGD GEZAG NUMMER', 'BEVOEGD GEZAG CODE']],
    ['naam', ['VESTIGINGSNAAM']],
    ['postcode', ['POSTCODE']],
    ['plaats', ['PLAATSNAAM']],
    ['gemeente', ['GEMEENTENUMMER', 'GEMEENTECODE']],
    ['structuur', ['ONDERWIJSSTRUCTUUR']],
    ['website', ['INTERNETADRES', 'WEBSITE']],
  ]),
  optioneel: ['instelling', 'website'],
}

/** Years and kinds of support that the file lists among the structures. */
const GEEN_STRUCTUUR = /^(BRUGJAAR.*|LWOO|)$/

/** All vestigingen with VBO or MAVO, as the register has them now. What it leaves open stays as it was. */
export async function vmboUitRegister(pad: string, data: Curatie, wens: Leeswens = {}): Promise<Registervoorstel> {
  const bekend = new Set(data.gemeenten.map(({ record }) => record.code))
  const vorige = new Map(data.vmboVestigingen.map(({ record }) => [record.code, record]))
  const plaatsen = new Map(data.plaatsen.map(({ record }) => [record.naam.toUpperCase(), record.naam]))
  const vestigingen = new Map<string, VmboVestiging>()
  const fouten: string[] = []
  const meldingen: string[] = []
  const leesfout = await leesRegister(
    pad,
    alleVestigingenVo,
    (rij) => {
      const structuur = structuurUit(rij.cel('structuur'))
      if (!structuur.includes('VBO') && !structuur.includes('MAVO')) return
      const code = codeUit(rij)
      const gemeente = gemeenteCode(rij.cel('gemeente'))
      const vorig = vorige.get(code)
      const gemeld = website(rij.cel('website'))
      const isAdres = gemeld === null || z.safeParse(websiteSchema, gemeld).success
      if (!isAdres) meldingen.push(`rij ${rij.nummer}: webadres ‘${rij.cel('website')}’ is niet te gebruiken`)
      const ruw = {
        code,
        bestuur: rij.cel('bestuur'),
        naam: zelfdeSpelling(rij.cel('naam'), vorig?.naam),
        postcode: rij.cel('postcode').replaceAll(' ', '').toUpperCase(),
        plaats: plaatsUit(rij.cel('plaats'), vorig?.plaats, plaatsen),
        gemeente: gemeente ?? rij.cel('gemeente'),
        structuur: isZelfdeVerzameling(structuur, vorig?.structuur) ? vorig?.structuur : structuur,
        website: zelfdeAdres((isAdres ? gemeld : null) ?? vorig?.website ?? null, vorig?.website),
      }
      const gekeurd = z.safeParse(vmboVestigingSchema, ruw)
      if (!gekeurd.success) {
        const wat = gekeurd.error.issues.flatMap((issue) => beschrijfFout(issue, ruw, vmboVestigingSchema))
        fouten.push(...wat.map(({ veld, boodschap }) => `rij ${rij.nummer}: ${veld ?? 'de rij'} ${boodschap}`))
      } else if (!bekend.has(gekeurd.data.gemeente)) {
        fouten.push(`rij ${rij.nummer}: gemeente ${gekeurd.data.gemeente} bestaat niet; is er heringedeeld?`)
      } else if (vestigingen.has(code)) fouten.push(`rij ${rij.nummer}: vestiging ${code} staat er twee keer`)
      else vestigingen.set(code, gekeurd.data)
    },
    wens,
  )
  if (leesfout !== undefined) return mislukt([leesfout])
  if (fouten.length > 0) return mislukt(fouten)
  if (vestigingen.size === 0) return mislukt(['heeft geen vestiging met VBO of MAVO; is dit het goede bestand?'])
  const rijen = [...vestigingen.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return {
    bestanden: new Map([['vmbo-vestigingen.json', JSON.stringify(rijen)]]),
    verschil: {
      naam: 'vmbo-vestigingen',
      oud: new Map([...vorige].map(([code, record]) => [code, record])),
      nieuw: new Map(rijen.map((record) => [record.code, record])),
    },
    fouten: [],
    meldingen,
  }
}

function structuurUit(tekst: string): string[] {
  const delen = tekst
    .toUpperCase()
    .split('/')
    .map((deel) => deel.trim())
  return delen.filter((deel) => !GEEN_STRUCTUUR.test(deel)).map((deel) => (deel === 'PRAKTIJKONDERWIJS' ? 'PRO' : deel))
}

/** Newer files have the whole code (`00AH07`), the oldest only its number (`07`). */
function codeUit({ cel }: Registerrij<Kolom>): string {
  const code = cel('vestiging').toUpperCase()
  return code.length === 2 ? cel('instelling').toUpperCase() + code : code
}

/** What differs in capitals, spaces and marks alone is no change: it stays as it was. */
function zelfdeSpelling(nieuw: string, vorige: string | undefined): string {
  return vorige !== undefined && kaleTekst(nieuw) === kaleTekst(vorige) ? vorige : nieuw
}

/** An address says the same with and without `www.` in capitals or a slash at its end. */
function zelfdeAdres(nieuw: string | null, vorige: string | null | undefined): string | null {
  const kaal = (adres: string) => adres.toLowerCase().replace(/\/+$/, '')
  return nieuw !== null && vorige !== null && vorige !== undefined && kaal(nieuw) === kaal(vorige) ? vorige : nieuw
}

function isZelfdeVerzameling(een: readonly string[], ander: readonly string[] | undefined): boolean {
  return ander !== undefined && een.length === ander.length && een.every((deel) => ander.includes(deel))
}

/** Older files have names in capitals; our spelling of the same name wins. */
function plaatsUit(plaats: string, vorige: string | undefined, plaatsen: ReadonlyMap<string, string>): string {
  if (vorige !== undefined && kaleTekst(plaats) === kaleTekst(vorige)) return vorige
  if (plaats !== plaats.toUpperCase()) return plaats
  return plaatsen.get(plaats) ?? plaats.toLowerCase().replaceAll(/(^|[ -])[a-z]/g, (letter) => letter.toUpperCase())
}
