import { Deel } from './Leespagina'

/** How the site guards itself, and how to report a leak. */
export function Veiligheid() {
  return (
    <Deel id="veiligheid" titel="Veiligheid">
      <p>
        De site voert alleen eigen scripts uit (Content-Security-Policy met Trusted Types), toont gegevens uitsluitend
        als gewone tekst en haalt niets op bij andere sites. Links naar buiten gaan alleen naar https-adressen.
      </p>
      <p>
        Een lek gevonden? Meld het bij het adres in{' '}
        <a href={`${import.meta.env.BASE_URL}.well-known/security.txt`}>security.txt</a>. Maak het niet openbaar voordat
        het is gedicht.
      </p>
    </Deel>
  )
}
