import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of somebody else, at an origin of its own. */
export interface Gastpagina {
  adres: string
  sluit: () => Promise<void>
}

function isAddressInfo(adres: AddressInfo | string | null): adres is AddressInfo {
  return typeof adres === 'object' && adres !== null
}

/** Serves one HTML page at another origin than the site (`127.0.0.1` beside `localhost`), with the headers of that host. */
export async function maakGastpagina(inhoud: string, koppen: Record<string, string> = {}): Promise<Gastpagina> {
  const server = createServer((_, antwoord) => {
    antwoord.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...koppen })
    antwoord.end(
      `<!doctype html><html lang="nl"><head><title>Gast</title><link rel="icon" href="data:,"></head><body><h1>Gastpagina</h1>${inhoud}<p>Na de kaart.</p></body></html>`,
    )
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const adres = server.address()
  if (!isAddressInfo(adres)) throw new Error('de gastpagina heeft geen adres')
  return { adres: `http://127.0.0.1:${adres.port}/`, sluit: () => new Promise((klaar) => server.close(() => klaar())) }
}
