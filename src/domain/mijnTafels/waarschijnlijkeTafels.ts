import { deelnameVan } from '../betekenis/deelname.ts'
import { familieVan } from '../betekenis/familie.ts'
import { stoRegios, stoRegioVanGemeente, stoRegioVanSchool } from '../betekenis/stoRegioVan.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import { bestaatNu } from '../bestaan.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern, School } from '../overzicht.ts'
import { schoolMetCode, zelfdeBestuur } from '../scholen.ts'
import { opsomming } from '../taal.ts'
import { isRegionaleKern } from '../telling.ts'
import type { Bladonderwerp } from './bladonderwerp.ts'

/** A table of now at which somebody probably sits though no source says so, and why, as a Dutch sentence. */
export interface WaarschijnlijkeTafel {
  netwerk: NetwerkKern
  reden: string
}

/** The most telling first: STO-regio's before own initiative. Nothing that the subject itself denies. */
export function waarschijnlijkeTafels(
  { soort, id }: Bladonderwerp,
  naslag: Naslag,
  scholen: readonly School[],
): WaarschijnlijkeTafel[] {
  switch (soort) {
    case 'instelling': {
      const instelling = naslag.instellingById.get(id)
      return instelling === undefined ? [] : vanInstelling(instelling, naslag)
    }
    case 'school': {
      const school = schoolMetCode(scholen, id)
      return school === undefined ? [] : vanSchool(school, naslag, scholen)
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(id)
      const oordeel = gemeente === undefined ? undefined : stoRegioVanGemeente(gemeente, naslag)
      if (oordeel?.klasse !== 'waarschijnlijk') return []
      return oordeel.netwerken.map((netwerk) => ({ netwerk, reden: oordeel.reden }))
    }
  }
}

const ontkent = ({ nietDeelnemers }: NetwerkKern, ids: readonly string[]) =>
  ids.some((id) => nietDeelnemers.includes(id))

/** Own initiative that is not so large that everybody lies in it. */
const isNabij = (netwerk: NetwerkKern) =>
  isRegionaleKern(netwerk) &&
  familieVan(netwerk) === 'eigen-initiatief' &&
  !isVoorbij(netwerk.toestand) &&
  (netwerk.schaal === 'lokaal' || netwerk.schaal === 'regionaal')

/** One with vestigingen in an area where its kind takes part. Who works for the whole country lies in all, so in none. */
function vanInstelling(instelling: InstellingKern, naslag: Naslag): WaarschijnlijkeTafel[] {
  if (!bestaatNu(instelling) || instelling.werkgebied.type === 'landelijk') return []
  const { netwerken } = naslag.overzicht
  const zonderMbo = netwerken.filter(
    (netwerk) => isNabij(netwerk) && !netwerk.deelnemers.some(({ soort }) => soort === 'mbo'),
  )
  const kandidaten = [
    ...stoRegios(netwerken).map((netwerk) => ({ netwerk, erbij: '' })),
    ...zonderMbo.map((netwerk) => ({ netwerk, erbij: '; van geen mbo is bekend dat het meedoet' })),
  ]
  return kandidaten
    .flatMap(({ netwerk, erbij }) => {
      const plaatsen = plaatsenIn(instelling, netwerk)
      if (plaatsen.length === 0 || deelnameVan(instelling.id, netwerk) !== undefined) return []
      if (ontkent(netwerk, [instelling.id])) return []
      const waar = plaatsen.length > 3 ? `${plaatsen.length} plaatsen` : opsomming(plaatsen)
      return [{ netwerk, reden: `Een vestiging in dit gebied: ${waar}${erbij}.`, aantal: plaatsen.length, erbij }]
    })
    .toSorted((a, b) => a.erbij.length - b.erbij.length || b.aantal - a.aantal)
    .map(({ netwerk, reden }) => ({ netwerk, reden }))
}

/** Places of vestigingen in an area, that of the main one first. */
function plaatsenIn({ vestigingen }: InstellingKern, { gemeenten }: NetwerkKern): string[] {
  const hier = vestigingen
    .filter(({ gemeente, tot }) => tot === undefined && gemeenten.includes(gemeente))
    .toSorted((a, b) => Number(b.hoofdvestiging) - Number(a.hoofdvestiging))
  return [...new Set(hier.map(({ plaats }) => plaats))]
}

/** What its STO-regio probably is, and tables of its gemeente where its bestuur sits or schools are missing. */
function vanSchool(school: School, naslag: Naslag, scholen: readonly School[]): WaarschijnlijkeTafel[] {
  const ids = school.plek ?? [school.code]
  const sto = stoRegioVanSchool(school, naslag)
  const vanBestuur = zelfdeBestuur(school, scholen).flatMap((ander) => ander.plek ?? [ander.code])
  const hier = (naslag.netwerkenByGemeente.get(school.gemeente) ?? []).filter(isNabij)
  return [
    ...(sto.klasse === 'waarschijnlijk' ? sto.netwerken.map((netwerk) => ({ netwerk, reden: sto.reden })) : []),
    ...hier.flatMap((netwerk) => {
      if (ids.some((id) => deelnameVan(id, netwerk) !== undefined) || ontkent(netwerk, ids)) return []
      const reden = redenVoorSchool(netwerk, vanBestuur)
      return reden === undefined ? [] : [{ netwerk, reden }]
    }),
  ]
}

function redenVoorSchool({ deelnemers, aantalScholen = 0 }: NetwerkKern, vanBestuur: readonly string[]) {
  if (deelnemers.some(({ school }) => school !== undefined && vanBestuur.includes(school)))
    return 'Een andere vestiging van uw bestuur doet mee, en het gebied omvat uw gemeente.'
  const scholen = deelnemers.filter(({ soort }) => soort === 'vmbo').length
  if (scholen === 0) return 'Het gebied omvat uw gemeente; van geen vmbo-school is bekend dat zij meedoet.'
  return scholen < aantalScholen
    ? `Het gebied omvat uw gemeente; ${scholen} van de ${aantalScholen} scholen zijn bekend.`
    : undefined
}
