/**
 * Where contributions go, as the build was told (CONTACT_EMAIL, CONTACT_ISSUES). What is empty is not offered; then the
 * page asks to send the file to whoever looks after the site.
 */
export interface Contact {
  /** Address that the prepared mail goes to: `redactie@example.nl`. */
  email: string
  /** Form for a new issue, which takes `title` and `body` in its query: `https://github.com/eigenaar/naam/issues/new`. */
  issueAdres: string
}

export const contact: Contact = {
  email: String(import.meta.env.CONTACT_EMAIL ?? ''),
  issueAdres: String(import.meta.env.CONTACT_ISSUES ?? ''),
}
