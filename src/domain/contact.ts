/**
 * Where contributions go: the one place to change when an organisation takes the site under its care. What is empty is
 * not offered; then the page asks to send the file to whoever looks after the site.
 */
export interface Contact {
  /** Address that the prepared mail goes to: `redactie@example.nl`. */
  email: string
  /** Form for a new issue, which takes `title` and `body` in its query: `https://github.com/eigenaar/naam/issues/new`. */
  issueAdres: string
}

export const contact: Contact = { email: '', issueAdres: '' }
