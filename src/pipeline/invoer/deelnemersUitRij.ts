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
  { instellingByNaam, scholenByNaam, namenVan }: Partijen,
): { deelnemers: Ruw[] } | { fout: string } {
  if (deelnemerkolommen.every((kop) => cellen[kop].wat === 'blijft')) return { deelnemers: [...oud] }
  const codes = (kop: 'mboInstellingen' | 'vmboVestigingen', veld: 'instelling' | 'school') =>
    stand(
      cellen[kop],
      cellen.deelnemers,
      oud.flatMap((lid) => tekstBij(lid, veld) ?? []),
    )
  const instellingen = codes('mboInstellingen', 'instelling')
  const scholen = codes('vmboVestigingen', 'school')
  const namen = new Map<string, string | undefined>()
  for (const item of cellen.deelnemers.wat === 'wordt' ? items(cellen.deelnemers.tekst) : []) {
    const [, partij, naam = item] = PARTIJ.exec(item) ?? []
    const instelling = instellingByNaam.get(naam)
    const school = scholenByNaam.get(naam)
    if (oud.some((lid) => isLos(lid) && lid['naam'] === naam)) namen.set(naam, partij)
    else if (instelling !== undefined) {
      if (isVrij(cellen.mboInstellingen)) instellingen.add(instelling)
      else if (!instellingen.has(instelling)) return tegenspraak(naam, 'mboInstellingen', instelling)
    } else if (school !== undefined) {
      if (!school.some((code) => scholen.has(code))) return tegenspraak(naam, 'vmboVestigingen', school.join(' of '))
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
  const nieuw = [
    ...[...scholen].filter((code) => !heeft('school', code)).map((school) => ({ soort: 'vmbo', school, zekerheid })),
    ...[...instellingen]
      .filter((id) => !heeft('instelling', id))
      .map((instelling) => ({ soort: 'mbo', instelling, zekerheid })),
    ...[...namen]
      .filter(([naam]) => !oud.some((lid) => isLos(lid) && lid['naam'] === naam))
      .map(([naam, partij]) => ({ soort: partij ?? 'overig', naam, zekerheid })),
  ]
  return metPenvoerders([...oud.filter(blijvend).map(metPartij), ...nieuw], cellen.penvoerders, namenVan)
}

/** The codes that a row names; without a word on them those that were there, unless `deelnemers` is emptied. */
function stand(cel: Cel, deelnemers: Cel, oud: readonly string[]): Set<string> {
  if (cel.wat === 'wordt') return new Set(items(cel.tekst))
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

function metPenvoerders(
  leden: readonly Ruw[],
  cel: Cel,
  namenVan: (lid: Ruw) => readonly string[],
): { deelnemers: Ruw[] } | { fout: string } {
  if (cel.wat === 'blijft') return { deelnemers: [...leden] }
  const namen = cel.wat === 'wissen' ? [] : items(cel.tekst)
  const onbekend = namen.find((naam) => !leden.some((lid) => namenVan(lid).includes(naam)))
  if (onbekend !== undefined) return { fout: `penvoerders noemt ‘${onbekend}’, maar die staat niet bij deelnemers` }
  return {
    deelnemers: leden.map((lid) => {
      const is = lid['rol'] === 'penvoerder'
      if (namenVan(lid).some((naam) => namen.includes(naam)) === is) return lid
      const { rol: _rol, ...rest } = lid
      return is ? rest : { ...rest, rol: 'penvoerder' }
    }),
  }
}
