/** How long the contact may be trusted without a new build, in days; RFC 9116 advises less than a year. */
const GELDIG_DAGEN = 330

/**
 * `/.well-known/security.txt` of RFC 9116. `contact` is a web address or `mailto:` of whoever keeps this copy of the
 * site; `vandaag` is the day of the build.
 */
export function securityTxt(contact: string, vandaag: Date, site: string | undefined): string {
  const verloopt = new Date(vandaag.getTime() + GELDIG_DAGEN * 86_400_000)
  verloopt.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: ${contact}`,
    `Expires: ${verloopt.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    ...(site === undefined ? [] : [`Canonical: ${site}/.well-known/security.txt`]),
    '',
  ].join('\n')
}
