import { DATASETNAAM } from '@/domain/bronvermelding'
import { indelingBegrippen } from '@/domain/indeling'
import { mboSoortBegrippen } from '@/domain/mboInstelling'
import { netwerkSoortBegrippen } from '@/domain/netwerk'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { NetwerkDossier, School } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import type { Onderwerp, PaginaNaam, Route } from '@/domain/routes'

/** What stands in the head of a page, for search engines and for whoever shares a link. */
export interface Hoofd {
  titel: string
  beschrijving: string
  /** schema.org, as an object. */
  jsonLd: Record<string, unknown> | undefined
}

const SITEBESCHRIJVING =
  'Welke netwerken, STO-regio’s en RIF-projecten verbinden vmbo-scholen en mbo-instellingen in uw regio? Kaart en lijst, met bron bij elk gegeven.'

const paginas: Record<PaginaNaam, { titel: string; beschrijving: string }> = {
  overlap: {
    titel: 'Overlap van netwerken',
    beschrijving: 'Welke netwerken in een regio of rond een instelling overlappen elkaar, en waarin?',
  },
  vergelijk: {
    titel: 'Vergelijk',
    beschrijving:
      'Zet twee netwerken, instellingen, scholen, gemeenten of regio’s naast elkaar: wat delen ze en wat niet?',
  },
  inzichten: {
    titel: 'Inzichten',
    beschrijving: 'Kerncijfers, witte vlekken, tijdlijn en lessen over samenwerking van vmbo en mbo.',
  },
  bijdragen: {
    titel: 'Bijdragen',
    beschrijving: 'Geef een netwerk of mbo-instelling door voor de landkaart, of zeg wat er niet klopt.',
  },
  insluiten: {
    titel: 'Insluiten op uw site',
    beschrijving:
      'Zet de landkaart, of een deel daarvan, op uw eigen website: met één regel HTML, zonder cookies en in uw eigen kleur.',
  },
  data: {
    titel: 'Open data',
    beschrijving: 'Alle gegevens van de landkaart als open bestanden, met licentie en bronvermelding.',
  },
  over: {
    titel: 'Over de landkaart',
    beschrijving: 'Voor wie de landkaart is, hoe u haar leest, waar de gegevens vandaan komen en wat onzeker is.',
  },
}

/** The first sentences that fit a search result. */
function kort(tekst: string): string {
  return tekst.length <= 200 ? tekst : `${tekst.slice(0, 199).replace(/\s+\S*$/, '')}…`
}

export function hoofdVan(
  route: Route,
  naslag: Naslag,
  dossier: NetwerkDossier | undefined,
  scholen: readonly School[],
): Hoofd {
  if (route.naam === 'pagina') return metSite(paginas[route.pagina], undefined)
  if (route.naam !== 'dossier') {
    return {
      titel: `${DATASETNAAM}: samenwerking per regio`,
      beschrijving: SITEBESCHRIJVING,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: DATASETNAAM,
        description: SITEBESCHRIJVING,
        inLanguage: 'nl',
        version: naslag.overzicht.versie,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        spatialCoverage: 'Nederland',
      },
    }
  }
  return hoofdVanOnderwerp(route.onderwerp, naslag, dossier, scholen)
}

function metSite({ titel, beschrijving }: { titel: string; beschrijving: string }, jsonLd: Hoofd['jsonLd']): Hoofd {
  return { titel: `${titel} · ${DATASETNAAM}`, beschrijving: kort(beschrijving), jsonLd }
}

function hoofdVanOnderwerp(
  onderwerp: Onderwerp,
  naslag: Naslag,
  dossier: NetwerkDossier | undefined,
  scholen: readonly School[],
): Hoofd {
  switch (onderwerp.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      if (netwerk === undefined) break
      const { samenvatting, doel } = dossier?.netwerk ?? {}
      const soort = netwerkSoortBegrippen[netwerk.soort].label
      return metSite(
        { titel: netwerk.naam, beschrijving: `${soort}, ${toonPeriode(netwerk)}. ${samenvatting ?? doel ?? ''}` },
        {
          '@context': 'https://schema.org',
          '@type': 'Organization',
          name: netwerk.naam,
          alternateName: netwerk.aliassen,
        },
      )
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      if (instelling === undefined) break
      const netwerken = naslag.netwerkenByDeelnemer.get(instelling.id)?.length ?? 0
      const plaatsen = [...new Set(instelling.vestigingen.map(({ plaats }) => plaats))].slice(0, 4).join(', ')
      return metSite(
        {
          titel: instelling.naam,
          beschrijving: `${mboSoortBegrippen[instelling.soort].label} in ${plaatsen}. Deelnemer in ${netwerken} bekende netwerken, met werkgebied, geschiedenis en bronnen.`,
        },
        {
          '@context': 'https://schema.org',
          '@type': 'EducationalOrganization',
          name: instelling.naam,
          alternateName: instelling.aliassen,
        },
      )
    }
    case 'school': {
      const school = scholen.find(({ code }) => code === onderwerp.id)
      if (school === undefined) break
      return metSite(
        {
          titel: `${school.naam}, ${school.plaats}`,
          beschrijving: `Vmbo-vestiging in ${school.plaats}: welke netwerken en mbo-instellingen raken deze school?`,
        },
        {
          '@context': 'https://schema.org',
          '@type': 'EducationalOrganization',
          name: school.naam,
          identifier: school.code,
        },
      )
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      if (gemeente === undefined) break
      const netwerken = naslag.netwerkenByGemeente.get(gemeente.code)?.length ?? 0
      return metSite(
        {
          titel: `Wat speelt in ${gemeente.naam}?`,
          beschrijving: `${netwerken} netwerken en ${gemeente.vmboVestigingen} vmbo-vestigingen in de gemeente ${gemeente.naam}, met de mbo-instellingen die er werken.`,
        },
        undefined,
      )
    }
    case 'regio': {
      const sleutel = regioSleutel(onderwerp.indeling, onderwerp.id)
      const regio = naslag.regioByKey.get(sleutel)
      if (regio === undefined) break
      const aantal = naslag.gemeentenByRegio.get(sleutel)?.length ?? 0
      return metSite(
        {
          titel: `${indelingBegrippen[regio.indeling].label} ${regio.naam}`,
          beschrijving: `Samenwerking van vmbo en mbo in de ${aantal} gemeenten van ${indelingBegrippen[regio.indeling].label.toLowerCase()} ${regio.naam}.`,
        },
        undefined,
      )
    }
  }
  return metSite({ titel: 'Niet gevonden', beschrijving: SITEBESCHRIJVING }, undefined)
}
