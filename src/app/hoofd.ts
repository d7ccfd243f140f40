import { DATASETNAAM, tabtitel } from '@/domain/datasetnaam'
import { tafelsVan } from '@/domain/dossier/tafels'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { bladtitel } from '@/domain/mijnTafels/bladonderwerp'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { NetwerkDossier } from '@/domain/dossier/dossierbestand'
import type { School } from '@/domain/overzicht'
import { paginabeschrijvingen } from '@/domain/paginabeschrijvingen'
import { toonPeriode } from '@/domain/periode'
import { beeldtitel } from '@/domain/regiobeeld/beeldonderwerp'
import type { Onderwerp, Route } from '@/domain/routes'
import { schoolMetCode } from '@/domain/scholen'
import { telwoord } from '@/domain/taal'
import { telPerGemeente } from '@/domain/telling'
import { onderwerpNaam } from '@/domain/vergelijk/vergelijkOnderwerp'
import { titelVan } from './titel'

/** What stands in the head of a page, for search engines and for whoever shares a link. */
export interface Hoofd {
  titel: string
  beschrijving: string
  /** schema.org, as an object. */
  jsonLd: Record<string, unknown> | undefined
}

/** All that a head is made from. */
interface Bron {
  naslag: Naslag
  /** The file of the dossier, when it is about a netwerk. */
  dossier: NetwerkDossier | undefined
  scholen: readonly School[]
}

const SITEBESCHRIJVING =
  'Welke netwerken, STO-regio’s en RIF-projecten verbinden vmbo-scholen en mbo-instellingen in uw regio? Kaart en lijst, met bron bij elk gegeven.'

/** Made at build time only: the browser needs no more than the title. */
export function hoofdVan(route: Route, bron: Bron): Hoofd {
  const { beschrijving, jsonLd } = inhoudVan(route, bron)
  return { titel: titelVoor(route, bron), beschrijving: kort(beschrijving), jsonLd }
}

/** A page about a subject is called after it. */
function titelVoor(route: Route, { naslag, scholen }: Bron): string {
  const naam = route.naam === 'pagina' && route.onderwerp && onderwerpNaam(route.onderwerp, naslag, scholen)
  if (route.naam !== 'pagina' || naam === undefined || naam === false) return titelVan(route, naslag, scholen)
  return tabtitel(route.pagina === 'regiobeeld' ? beeldtitel(naam) : bladtitel(naam))
}

type Inhoud = Pick<Hoofd, 'beschrijving' | 'jsonLd'>

function inhoudVan(route: Route, bron: Bron): Inhoud {
  if (route.naam === 'pagina') return { beschrijving: paginabeschrijvingen[route.pagina], jsonLd: undefined }
  const onderwerp = route.naam === 'dossier' ? inhoudVanOnderwerp(route.onderwerp, bron) : undefined
  if (onderwerp !== undefined) return onderwerp
  return { beschrijving: SITEBESCHRIJVING, jsonLd: route.naam === 'start' ? datasetLd(bron.naslag) : undefined }
}

/** The first sentences that fit a search result. */
function kort(tekst: string): string {
  return tekst.length <= 200 ? tekst : `${tekst.slice(0, 199).replace(/\s+\S*$/, '')}…`
}

function schemaOrg(type: string, velden: Record<string, unknown>): Record<string, unknown> {
  return { '@context': 'https://schema.org', '@type': type, ...velden }
}

function datasetLd({ overzicht }: Naslag): Record<string, unknown> {
  return schemaOrg('Dataset', {
    name: DATASETNAAM,
    description: SITEBESCHRIJVING,
    inLanguage: 'nl',
    version: overzicht.versie,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: 'Nederland',
  })
}

function inhoudVanOnderwerp(onderwerp: Onderwerp, { naslag, dossier, scholen }: Bron): Inhoud | undefined {
  switch (onderwerp.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      if (netwerk === undefined) return undefined
      const { samenvatting, doel } = dossier?.netwerk ?? {}
      const soort = netwerkSoortBegrippen[netwerk.soort].label
      return {
        beschrijving: `${soort}, ${toonPeriode(netwerk)}. ${samenvatting ?? doel ?? ''}`,
        jsonLd: schemaOrg('Organization', { name: netwerk.naam, alternateName: netwerk.aliassen }),
      }
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      if (instelling === undefined) return undefined
      const tafels = tafelsVan([instelling.id], naslag).nu.length
      const plaatsen = [...new Set(instelling.vestigingen.map(({ plaats }) => plaats))].slice(0, 4).join(', ')
      return {
        beschrijving: `${mboSoortBegrippen[instelling.soort].label} in ${plaatsen}. Aan ${telwoord(tafels, 'tafel', 'tafels')} van nu, voor zover bekend, met werkgebied, geschiedenis en bronnen.`,
        jsonLd: schemaOrg('EducationalOrganization', { name: instelling.naam, alternateName: instelling.aliassen }),
      }
    }
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      if (school === undefined) return undefined
      return {
        beschrijving: `Vmbo-vestiging in ${school.plaats}: welke netwerken en mbo-instellingen raken deze school?`,
        jsonLd: schemaOrg('EducationalOrganization', { name: school.naam, identifier: school.code }),
      }
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      if (gemeente === undefined) return undefined
      const netwerken = telPerGemeente(naslag.overzicht.netwerken, geenFilters).get(gemeente.code) ?? 0
      return {
        beschrijving: `${telwoord(netwerken, 'lokaal of regionaal netwerk', 'lokale en regionale netwerken')} van nu en ${telwoord(gemeente.vmboVestigingen, 'vmbo-vestiging', 'vmbo-vestigingen')} in de gemeente ${gemeente.naam}, met de mbo-instellingen die er werken.`,
        jsonLd: undefined,
      }
    }
    case 'regio': {
      const sleutel = regioSleutel(onderwerp.indeling, onderwerp.id)
      const regio = naslag.regioByKey.get(sleutel)
      if (regio === undefined) return undefined
      const aantal = naslag.gemeentenByRegio.get(sleutel)?.length ?? 0
      return {
        beschrijving: `Samenwerking van vmbo en mbo in de ${aantal} gemeenten van ${indelingBegrippen[regio.indeling].label.toLowerCase()} ${regio.naam}.`,
        jsonLd: undefined,
      }
    }
  }
}
