import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { doorsnede, verschil } from '../verzameling.ts'
import type { Onderwerp } from '../routes.ts'
import type { Aspect, Kant, Leden, Lid } from './vergelijkKant.ts'
import { aspecten } from './vergelijkKant.ts'

/** Two sets taken apart: every member is in exactly one of the three. */
export interface Drieluik {
  gedeeld: readonly Lid[]
  alleenA: readonly Lid[]
  alleenB: readonly Lid[]
}

/** The two subjects on one aspect. */
export interface Aspectvergelijking {
  aspect: Aspect
  titel: string
  drieluik: Drieluik
  /** Of whom nothing is known here: then nobody can say that the other is alone in it. */
  onbekendVan?: Kant | undefined
  /** On whose account a value is there, when it is not the subject's own: `van de netwerken die …`. */
  toelichting?: string | undefined
}

const titels: Record<Aspect, string> = {
  gemeenten: 'Gemeenten',
  deelnemers: netwerkVelden.deelnemers.label,
  netwerken: 'Netwerken',
  sectoren: netwerkVelden.sectoren.label,
  themas: netwerkVelden.themas.label,
  samenwerkingsvormen: netwerkVelden.samenwerkingsvormen.label,
}

/**
 * What two subjects share and what only one has, on every aspect that makes sense for both and of which something is
 * known. Gemeenten are left out when one of
 * the two is landelijk or of unknown area: those are no sets, and are said in words.
 */
export function vergelijk(a: Kant, b: Kant): Aspectvergelijking[] {
  return aspecten
    .filter((aspect) => isVergelijkbaar(aspect, a, b) && !(isOnbekend(aspect, a) && isOnbekend(aspect, b)))
    .map((aspect) => ({
      aspect,
      titel: aspect === 'deelnemers' && !heeftNetwerk(a, b) ? 'Instellingen en scholen' : titels[aspect],
      drieluik: leg(a.leden[aspect], b.leden[aspect]),
      onbekendVan: [a, b].find((kant) => isOnbekend(aspect, kant)),
      toelichting: toelichtingBij(aspect, a, b),
    }))
}

/** Takes two sets apart, each part by name. */
export function leg(a: Leden, b: Leden): Drieluik {
  const [inA, inB] = [new Set(a.keys()), new Set(b.keys())]
  return {
    gedeeld: opNaam(doorsnede(inA, inB), a),
    alleenA: opNaam(verschil(inA, inB), a),
    alleenB: opNaam(verschil(inB, inA), b),
  }
}

const collator = new Intl.Collator('nl')

function opNaam(sleutels: ReadonlySet<string>, leden: Leden): Lid[] {
  return [...sleutels]
    .flatMap((sleutel) => leden.get(sleutel) ?? [])
    .toSorted((x, y) => collator.compare(x.naam, y.naam))
}

const isGebied = ({ soort }: Onderwerp) => soort === 'gemeente' || soort === 'regio'
/** Only a netwerk has participants; a place has instellingen and schools. */
export const heeftNetwerk = (a: Kant, b: Kant) => a.onderwerp.soort === 'netwerk' || b.onderwerp.soort === 'netwerk'

/** A netwerk has deelnemers, an instelling or school has netwerken, a gemeente or regio has both. */
function isVergelijkbaar(aspect: Aspect, a: Kant, b: Kant): boolean {
  switch (aspect) {
    case 'gemeenten':
      return a.gebied === 'regionaal' && b.gebied === 'regionaal'
    case 'deelnemers':
      return heeftNetwerk(a, b) || (isGebied(a.onderwerp) && isGebied(b.onderwerp))
    case 'netwerken':
      return !heeftNetwerk(a, b)
    default:
      return true
  }
}

/** Whether an empty set means that nobody knows: the gemeenten, and who is in a place, come from registers. */
function isOnbekend(aspect: Aspect, { leden, onderwerp }: Kant): boolean {
  const uitRegister = aspect === 'gemeenten' || (aspect === 'deelnemers' && isGebied(onderwerp))
  return leden[aspect].size === 0 && !uitRegister
}

function toelichtingBij(aspect: Aspect, a: Kant, b: Kant): string | undefined {
  const gebied = [a, b].find(({ onderwerp }) => isGebied(onderwerp))
  switch (aspect) {
    case 'gemeenten':
      return undefined
    case 'deelnemers':
      return [
        ...(gebied ? [`Bij ${inZin(gebied)}: mbo-instellingen met een vestiging daar, en de vmbo-scholen daar.`] : []),
        ...[a, b].flatMap((kant) =>
          kant.scholenBekend === undefined ? [] : [`Van ${inZin(kant)} voor zover bekend (${kant.scholenBekend}).`],
        ),
      ].join(' ')
    case 'netwerken':
      return 'Netwerken van nu, voor zover bekend. Bij een instelling of school: waar die aan deelneemt. Bij een gemeente of regio: wat daar werkt, zonder landelijke netwerken.'
    default:
      return [a, b].some(({ onderwerp }) => onderwerp.soort !== 'netwerk')
        ? 'Een instelling, school, gemeente of regio krijgt wat haar netwerken samen hebben.'
        : undefined
  }
}

/** The name as it stands inside a sentence: `gemeente Zwolle`, but `Deltion College`. */
export function inZin({ onderwerp, naam }: Kant): string {
  const klein = isGebied(onderwerp) && !/^[A-Z]{2}/.test(naam)
  return klein ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam
}
