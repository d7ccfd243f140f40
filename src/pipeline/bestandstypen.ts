/** What a file is, by the end of its name. */
interface Bestandstype {
  type: string
  /** Text gets smaller on its way; what is packed already does not. */
  inpakken: boolean
}

const tekst = (type: string): Bestandstype => ({ type, inpakken: true })
const ingepakt = (type: string): Bestandstype => ({ type, inpakken: false })

/** Every kind of file that the site holds. Servers know half of them. */
export const bestandstypen: Readonly<Record<string, Bestandstype>> = {
  html: tekst('text/html'),
  css: tekst('text/css'),
  js: tekst('text/javascript'),
  mjs: tekst('text/javascript'),
  txt: tekst('text/plain'),
  csv: tekst('text/csv'),
  json: tekst('application/json'),
  geojson: tekst('application/geo+json'),
  jsonld: tekst('application/ld+json'),
  xml: tekst('application/xml'),
  atom: tekst('application/atom+xml'),
  svg: tekst('image/svg+xml'),
  ico: tekst('image/vnd.microsoft.icon'),
  png: ingepakt('image/png'),
  woff2: ingepakt('font/woff2'),
  xlsx: ingepakt('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
}

/** The types that are worth packing, each once. */
export const inTePakken: readonly string[] = [
  ...new Set(Object.values(bestandstypen).flatMap(({ type, inpakken }) => (inpakken ? [type] : []))),
]
