import type { Cel } from './cel.ts'
import { items } from './cel.ts'
import type { Partijen } from './partijen.ts'
import type { Ruw } from './ruw.ts'
import { tekstBij } from './ruw.ts'

/** The columns that together are the list of deelnemers. */
export const deelnemerkolommen = ['deelnemers', 'mboInstellingen', 'vmboVestigingen', 'penvoerders'] as const
type Deelnemerkolom = (typeof deelnemerkolommen)[number]

const PARTIJ = /^(mbo|vmbo|po|hbo-wo|overheid|bedrijf|overig): *(.+)$/

/**
 * The deelnemers after a row. Codes decide who of the registers takes part, `deelnemers` which others do; whoever was
 * there keeps what the table does not show. A new name may say its kind: `bedrijf: Bouwmans`.
 */
export function deelnemersUitRij(
  oud: readonly Ruw[],
  cellen: Record<Deelnemerkolom, Cel>,
  zekerheid: unknown,
  partijen: Partijen,
): { deelnemers: Ruw[]; vreemden: string[] } | { fout: string } {
  if (deelnemerkolommen.every((kop) => cellen[kop].wat === 'blijft')) return { deelnemers: [...oud], vreemden: [] }
  const codes = (
    kop: 'mboInstellingen' | 'vmboVestigingen',
    veld: 'instelling' | 'school',
    codeVan: (item: string) => string,
  ) =>
    stand(
      cellen[kop],
      cellen.deelnemers,
      oud.flatMap((lid) => tekstBij(lid, veld) ?? []),
      codeVan,
    )
  const instellingen = codes('mboInstellingen', 'instelling', (item) => partijen.instellingVan(item) ?? item)
  const zonderCode = new Map<string, readonly string[]>()
  const scholen = codes('vmboVestigingen', 'school', (item) => {
    const gevonden = partijen.scholenVan(item)
    if (gevonden.length > 1) zonderCode.set(item, gevonden)
    return gevonden[0] ?? item
  })
  for (const [naam, gevonden] of zonderCode) {
    return { fout: `vmboVestigingen noemt ‘${naam}’; zo heten er meer (${gevonden.join(', ')}); zet de code` }
  }
  const namen = new Map<string, string | undefined>()
  for (const item of cellen.deelnemers.wat === 'wordt' ? items(cellen.deelnemers.tekst) : []) {
    const [, partij, naam = item] = PARTIJ.exec(item) ?? []
    const instelling = partijen.instellingVan(naam)
    const school = partijen.scholenVan(naam)
    const lijkt = partij === undefined ? partijen.lijktOp(naam) : undefined
    if (oud.some((lid) => isLos(lid) && lid['naam'] === naam)) namen.set(naam, partij)
    else if (instelling !== undefined) {
      if (isVrij(cellen.mboInstellingen)) instellingen.add(instelling)
      else if (!instellingen.has(instelling)) return tegenspraak(naam, 'mboInstellingen', instelling)
    } else if (school.length > 0) {
      if (!school.some((code) => scholen.has(code))) return tegenspraak(naam, 'vmboVestigingen', school.join(' of '))
    } else if (lijkt !== undefined) {
      return { fout: `deelnemers noemt ‘${naam}’; bedoelde u ${lijkt}? Zet anders de soort ervoor: overig: ${naam}` }
    } else namen.set(naam, partij)
  }
  const blijvend = (lid: Ruw) => {
    const instelling = tekstBij(lid, 'instelling')
    const school = tekstBij(lid, 'school')
    if (instelling !== undefined) return instellingen.has(instelling)
    if (school !== undefined) return scholen.has(school)
    return cellen.deelnemers.wat === 'blijft' || namen.has(tekstBij(lid, 'naam') ?? '')
  }
  const metPartij = (lid: Ruw) => {
    const partij = isLos(lid) ? namen.get(tekstBij(lid, 'naam') ?? '') : undefined
    return partij === undefined ? lid : { ...lid, soort: partij }
  }
  const heeft = (veld: string, waarde: string) => oud.some((lid) => lid[veld] === waarde)
  const vreemden = [...namen.keys()].filter((naam) => !oud.some((lid) => isLos(lid) && lid['naam'] === naam))
  const nieuw = [
    ...[...scholen].filter((code) => !heeft('school', code)).map((school) => ({ soort: 'vmbo', school, zekerheid })),
    ...[...instellingen]
      .filter((id) => !heeft('instelling', id))
      .map((instelling) => ({ soort: 'mbo', instelling, zekerheid })),
    ...vreemden.map((naam) => ({ soort: namen.get(naam) ?? 'overig', naam, zekerheid })),
  ]
  const leden = metPenvoerders([...oud.filter(blijvend).map(metPartij), ...nieuw], cellen.penvoerders, partijen)
  return 'fout' in leden ? leden : { ...leden, vreemden }
}

/** The codes that a row names; without a word on them those that were there, unless `deelnemers` is emptied. */
function stand(cel: Cel, deelnemers: Cel, oud: readonly string[], codeVan: (item: string) => string): Set<string> {
  // What was there stays what it was, also where its code is another's name.
  if (cel.wat === 'wordt') return new Set(items(cel.tekst).map((item) => (oud.includes(item) ? item : codeVan(item))))
  if (cel.wat === 'wissen' || (cel.leeg && deelnemers.wat === 'wissen')) return new Set()
  return new Set(oud)
}

/** Known by name alone. */
function isLos(lid: Ruw): boolean {
  return lid['instelling'] === undefined && lid['school'] === undefined
}

function isVrij(cel: Cel): boolean {
  return cel.wat === 'blijft' && cel.leeg
}

function tegenspraak(naam: string, kop: string, code: string): { fout: string } {
  return { fout: `deelnemers noemt ‘${naam}’, maar ${kop} noemt ${code} niet; verander beide` }
}

function metPenvoerders(leden: readonly Ruw[], cel: Cel, { heet }: Partijen): { deelnemers: Ruw[] } | { fout: string } {
  if (cel.wat === 'blijft') return { deelnemers: [...leden] }
  const namen = cel.wat === 'wissen' ? [] : items(cel.tekst)
  const onbekend = namen.find((naam) => !leden.some((lid) => heet(lid, naam)))
  if (onbekend !== undefined) return { fout: `penvoerders noemt ‘${onbekend}’, maar die staat niet bij deelnemers` }
  return {
    deelnemers: leden.map((lid) => {
      const is = lid['rol'] === 'penvoerder'
      if (namen.some((naam) => heet(lid, naam)) === is) return lid
      const { rol: _rol, ...rest } = lid
      return is ? rest : { ...rest, rol: 'penvoerder' }
    }),
  }
}
