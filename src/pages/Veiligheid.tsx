import { Paginadeel } from '@/ui/Pagina'

/** `mailto:` or https address, as the build was told; empty when nobody said. */
const meldpunt = String(import.meta.env.SECURITY_CONTACT ?? '')

function Meldpunt() {
  return (
    <>
      Meld het bij <a href={meldpunt}>{meldpunt.replace(/^mailto:/, '')}</a>.
    </>
  )
}

/** How the site guards itself, and how to report a leak. */
export function Veiligheid() {
  return (
    <Paginadeel id="veiligheid" titel="Veiligheid">
      <p>
        De site voert alleen eigen scripts uit (Content-Security-Policy met Trusted Types), toont gegevens uitsluitend
        als gewone tekst en haalt niets op bij andere sites. Links naar buiten gaan alleen naar https-adressen.
      </p>
      <p>
        Een lek gevonden? {meldpunt === '' ? 'Meld het bij wie deze site beheert.' : <Meldpunt />} Maak het niet
        openbaar voordat het is gedicht.
      </p>
    </Paginadeel>
  )
}
