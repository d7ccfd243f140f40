import { licenties } from '../../domain/exporteer.ts'
import { DATASETNAAM } from '../../domain/datasetnaam.ts'
import { geschiedenisOnbekend } from '../../domain/wijziging.ts'
import type { Commitwijziging, Geschiedenis } from './geschiedenis.ts'
import { fragmentVan, vatWijzigingenSamen, wijzigingenAlsTekst } from './verslag.ts'

/** Entries in the feed; readers that ask seldom find the rest on the page. */
const HOOGSTENS = 50

/**
 * The changes as an Atom feed (RFC 4287), newest first, as plain text. `siteUrl` is where the site stands: `https://…/`;
 * `sinds` the day (ISO date) from which changes are told, and so the date of a feed without any.
 */
export function atomFeed(geschiedenis: Geschiedenis, siteUrl: string, sinds: string): string {
  const wijzigingen = 'commits' in geschiedenis ? geschiedenis.commits : []
  const basis = siteUrl.replace(/\/*$/, '/')
  const pagina = new URL('data/wijzigingen/', basis).href
  const nieuwste = wijzigingen[0]?.datum ?? `${sinds}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <title>${xml(`Wijzigingen in de ${DATASETNAAM}`)}</title>`,
    ...('commits' in geschiedenis ? [] : [`  <subtitle>${xml(geschiedenisOnbekend)}</subtitle>`]),
    `  <id>${xml(pagina)}</id>`,
    `  <link rel="alternate" type="text/html" href="${xml(pagina)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(new URL('data/wijzigingen.atom', basis).href)}"/>`,
    `  <updated>${xml(nieuwste)}</updated>`,
    `  <author><name>${xml(`Redactie van de ${DATASETNAAM}`)}</name></author>`,
    `  <rights>${xml(licenties.data)}</rights>`,
    ...wijzigingen.slice(0, HOOGSTENS).flatMap((wijziging) => inzending(wijziging, pagina)),
    '</feed>',
    '',
  ].join('\n')
}

function inzending({ hash, datum, reden, records }: Commitwijziging, pagina: string): string[] {
  const adres = `${pagina}#${fragmentVan(hash)}`
  return [
    '  <entry>',
    `    <title>${xml(vatWijzigingenSamen(records))}</title>`,
    `    <id>${xml(adres)}</id>`,
    `    <link rel="alternate" type="text/html" href="${xml(adres)}"/>`,
    `    <updated>${xml(datum)}</updated>`,
    `    <summary type="text">${xml(reden)}</summary>`,
    `    <content type="text">${xml(wijzigingenAlsTekst(reden, records))}</content>`,
    '  </entry>',
  ]
}

/** XML 1.0 has no place for control characters, not even escaped. */
function xml(tekst: string): string {
  return tekst
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
