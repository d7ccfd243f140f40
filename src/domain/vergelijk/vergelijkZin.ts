import { schatting } from '../betekenis/schatting.ts'
import { zwakste } from '../zekerheid.ts'
import { opsomming, telwoord } from '../taal.ts'
import type { Aspectvergelijking } from './vergelijk.ts'
import { heeftNetwerk, inZin } from './vergelijk.ts'
import type { Kant } from './vergelijkKant.ts'

/**
 * The comparison in a few sentences: `Zwolse Koers en STO-regio Zwolle delen 6 gemeenten en 2 deelnemers, voor zover
 * bekend.` Landelijk and unknown are said, not counted.
 */
export function vergelijkZin(a: Kant, b: Kant, vergelijking: readonly Aspectvergelijking[]): string {
  const gebied = gebiedZin(a, b)
  const geteld = vergelijking.filter((deel) => telbaar(deel, a, b))
  const gedeeld = [
    ...(gebied === undefined ? delenGemeenten(a, b, vergelijking) : []),
    ...delenRest(vergelijking, heeftNetwerk(a, b)),
  ]
  // What was compared and came out empty: `geen deelnemers`.
  const niets = geteld
    .filter(({ onbekendVan, drieluik }) => onbekendVan === undefined && drieluik.gedeeld.length === 0)
    .map(({ titel }) => `geen ${titel.toLowerCase()}`)
  const delen = [gedeeld, niets].flatMap((deel) => (deel.length === 0 ? [] : opsomming(deel))).join(', maar ')
  const uitBronnen = geteld.some(
    ({ aspect, onbekendVan }) =>
      onbekendVan === undefined && (aspect === 'netwerken' || (aspect === 'deelnemers' && heeftNetwerk(a, b))),
  )
  const wie = gebied === undefined ? `${a.naam} en ${inZin(b)}` : 'Ze'
  return [
    ...(gebied === undefined ? [] : [gebied]),
    ...(delen === '' ? [] : [`${wie} delen ${delen}${uitBronnen ? ', voor zover bekend' : ''}.`]),
    ...geteld.flatMap(({ titel, onbekendVan }) =>
      onbekendVan === undefined ? [] : [`Van ${inZin(onbekendVan)} zijn geen ${titel.toLowerCase()} bekend.`],
    ),
    ...(vergelijking.length === 0 ? ['Er is te weinig bekend om te zeggen wat zij delen.'] : []),
  ].join(' ')
}

/** How the two areas lie when that is no matter of counting: a place, the whole country, or unknown. */
function gebiedZin(a: Kant, b: Kant): string | undefined {
  const onbekend = [a, b].filter(({ gebied }) => gebied === 'onbekend')
  if (onbekend.length > 0) return `Waar ${opsomming(onbekend.map(inZin))} ${werkt(onbekend)}, is niet bekend.`
  if (a.gebied === 'landelijk' && b.gebied === 'landelijk') return `${a.naam} en ${inZin(b)} werken in heel Nederland.`
  if (a.gebied === 'landelijk') return landelijkZin(a, b)
  if (b.gebied === 'landelijk') return landelijkZin(b, a)
  if (isPlek(a)) return liggingZin(a, b)
  return isPlek(b) ? liggingZin(b, a) : undefined
}

/** One works, two work. */
const werkt = (kanten: readonly Kant[]) => (kanten.length === 1 ? 'werkt' : 'werken')

function landelijkZin(landelijk: Kant, ander: Kant): string {
  return `${landelijk.naam} werkt in heel Nederland, dus ook ${waarVan(ander)}.`
}

function waarVan(kant: Kant): string {
  const aantal = kant.leden.gemeenten.size
  const { soort } = kant.onderwerp
  if (soort === 'gemeente' || soort === 'regio') return `in ${inZin(kant)}`
  return aantal === 1 ? `in de gemeente van ${inZin(kant)}` : `in alle ${aantal} gemeenten van ${inZin(kant)}`
}

const isPlek = ({ onderwerp: { soort } }: Kant) => soort === 'gemeente' || soort === 'school'

/** A gemeente or school lies in an area or not; two gemeenten are just two. */
function liggingZin(plek: Kant, ander: Kant): string | undefined {
  const [code] = plek.leden.gemeenten.keys()
  const binnen = code !== undefined && ander.leden.gemeenten.has(code)
  const soorten = `${plek.onderwerp.soort} ${ander.onderwerp.soort}`
  if (soorten === 'gemeente gemeente') return undefined
  if (soorten === 'gemeente school') return liggingZin(ander, plek)
  if (soorten === 'school school') {
    return `${plek.naam} en ${inZin(ander)} liggen ${binnen ? '' : 'niet '}in dezelfde gemeente.`
  }
  const inGebied = ander.onderwerp.soort === 'gemeente' || ander.onderwerp.soort === 'regio'
  const waar = inGebied ? inZin(ander) : `het gebied van ${inZin(ander)}`
  return `${plek.naam} ligt ${binnen ? '' : 'niet '}in ${waar}.`
}

/** Of two gemeenten nobody expects that they share one. */
const telbaar = ({ aspect }: Aspectvergelijking, a: Kant, b: Kant) =>
  aspect === 'deelnemers' || aspect === 'netwerken' || (aspect === 'gemeenten' && !isPlek(a) && !isPlek(b))

function delenGemeenten(a: Kant, b: Kant, vergelijking: readonly Aspectvergelijking[]): string[] {
  const aantal = gedeeldBij('gemeenten', vergelijking)?.length ?? 0
  const oordeel = schatting([zwakste([a.gebiedZekerheid, b.gebiedZekerheid])])
  return aantal === 0
    ? []
    : [`${telwoord(aantal, 'gemeente', 'gemeenten')}${oordeel === undefined ? '' : ` (${oordeel})`}`]
}

/** In the words of the headings below it: netwerken have deelnemers, places have instellingen and scholen. */
function delenRest(vergelijking: readonly Aspectvergelijking[], metDeelnemers: boolean): string[] {
  const partijen = gedeeldBij('deelnemers', vergelijking) ?? []
  const tel = (soort: string) => (metDeelnemers ? 0 : partijen.filter(({ naar }) => naar?.soort === soort).length)
  const [instellingen, scholen] = [tel('instelling'), tel('school')]
  const deelnemers = partijen.length - instellingen - scholen
  const netwerken = gedeeldBij('netwerken', vergelijking)?.length ?? 0
  return [
    ...(netwerken > 0 ? [telwoord(netwerken, 'netwerk', 'netwerken')] : []),
    ...(instellingen > 0 ? [telwoord(instellingen, 'instelling', 'instellingen')] : []),
    ...(scholen > 0 ? [telwoord(scholen, 'school', 'scholen')] : []),
    ...(deelnemers > 0 ? [telwoord(deelnemers, 'deelnemer', 'deelnemers')] : []),
  ]
}

const gedeeldBij = (aspect: string, vergelijking: readonly Aspectvergelijking[]) =>
  vergelijking.find((deel) => deel.aspect === aspect)?.drieluik.gedeeld
