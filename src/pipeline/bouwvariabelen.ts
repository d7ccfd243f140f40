import type { Contact } from '../domain/contact.ts'
import type { BeheerOpzet } from './beheerOpzet.ts'
import { leesBeheer } from './beheerOpzet.ts'

/*
 * All variables of the build, in one place: what is empty is absent, and what is wrong ends the build with the name of
 * the variable. They end up in header files, pages and scripts, so each has a form that cannot carry more than itself.
 */

/** How this copy of the site is put up. */
export interface Bouwvariabelen {
  /** `BASE_PATH`: path with both slashes, `/` or `/landkaart/`. */
  basis: string
  /** `SITE_URL`: scheme and host without a slash at the end; undefined when not known. */
  site: string | undefined
  /** `FRAME_ANCESTORS`: who may frame the site, as in a content policy; `*` is anyone. */
  mogenInsluiten: string
  /** `SECURITY_CONTACT`: `mailto:` or https address where a leak can be reported; undefined when nobody said. */
  meldpunt: string | undefined
  /** `CONTACT_EMAIL` and `CONTACT_ISSUES`: where contributions go; empty when nobody said. */
  contact: Contact
  /** `OFFLINE`: whether readers keep what they saw; `uit` also takes away what they kept before. */
  offline: 'aan' | 'uit'
  /** `BEHEER` and what goes with it; undefined without an editing page. */
  beheer: BeheerOpzet | undefined
}

const EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/
const WEBADRES = /^https:\/\/[^\s<>"']+$/

interface Variabele {
  past: (waarde: string) => boolean
  vorm: string
}

const isBron = (bron: string) =>
  bron === "'self'" || /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i.test(bron)

/** What each must look like; also how it is told what does not. */
const vormen = {
  BASE_PATH: {
    past: (waarde) => /^\/([\w.~-]+\/)*$/.test(waarde) && !/\/\.{1,2}\//.test(waarde),
    vorm: 'een pad dat met / begint en eindigt, zoals /landkaart/',
  },
  SITE_URL: {
    past: (waarde) => /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?\/?$/i.test(waarde) && URL.canParse(waarde),
    vorm: 'een webadres zonder pad, zoals https://www.example.nl; een submap hoort in BASE_PATH',
  },
  FRAME_ANCESTORS: {
    past: (waarde) => waarde === '*' || waarde === "'none'" || waarde.split(' ').every(isBron),
    vorm: "een lijst van 'self' en webadressen zonder pad, met spaties ertussen, of * of 'none'",
  },
  SECURITY_CONTACT: {
    past: (waarde) =>
      (waarde.startsWith('mailto:') && EMAIL.test(waarde.slice('mailto:'.length))) || WEBADRES.test(waarde),
    vorm: 'mailto: met een e-mailadres, of een webadres dat met https:// begint',
  },
  CONTACT_EMAIL: { past: (waarde) => EMAIL.test(waarde), vorm: 'een e-mailadres' },
  CONTACT_ISSUES: {
    past: (waarde) => WEBADRES.test(waarde),
    vorm: 'het webadres van een nieuw issue, zoals https://github.com/eigenaar/naam/issues/new',
  },
  OFFLINE: { past: (waarde) => waarde === 'aan' || waarde === 'uit', vorm: 'aan of uit' },
} as const satisfies Record<string, Variabele>
type Naam = keyof typeof vormen

/**
 * Reads the variables of the build. Throws one error that names every variable that is wrong, in Dutch, with what it
 * should look like.
 */
export function leesBouwvariabelen(omgeving: Readonly<Record<string, string | undefined>>): Bouwvariabelen {
  const fouten: string[] = []
  const gevuld = Object.fromEntries(
    Object.entries(omgeving).map(([naam, waarde]) => [naam, waarde?.trim() === '' ? undefined : waarde?.trim()]),
  )
  const lees = (naam: Naam): string | undefined => {
    const waarde = gevuld[naam]
    if (waarde === undefined || vormen[naam].past(waarde)) return waarde
    fouten.push(`${naam} is '${waarde}', maar moet ${vormen[naam].vorm} zijn`)
    return undefined
  }
  const variabelen: Bouwvariabelen = {
    basis: lees('BASE_PATH') ?? '/',
    site: lees('SITE_URL')?.replace(/\/$/, ''),
    mogenInsluiten: lees('FRAME_ANCESTORS') ?? '*',
    meldpunt: lees('SECURITY_CONTACT'),
    contact: { email: lees('CONTACT_EMAIL') ?? '', issueAdres: lees('CONTACT_ISSUES') ?? '' },
    offline: lees('OFFLINE') === 'uit' ? 'uit' : 'aan',
    beheer: leesOfMeld(gevuld, fouten),
  }
  if (fouten.length > 0) throw new Error(fouten.join('\n'))
  return variabelen
}

function leesOfMeld(omgeving: Readonly<Record<string, string | undefined>>, fouten: string[]): BeheerOpzet | undefined {
  try {
    return leesBeheer(omgeving)
  } catch (fout) {
    fouten.push(fout instanceof Error ? fout.message : String(fout))
    return undefined
  }
}
