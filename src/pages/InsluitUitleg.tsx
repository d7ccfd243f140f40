import { Paginadeel } from '@/ui/Pagina'
import { Begrippenlijst } from './Leespagina'

const systemen = [
  { label: 'WordPress', uitleg: 'Voeg het blok ‘Aangepaste HTML’ toe en plak de code. Kies ‘Voorbeeld’ om te kijken.' },
  {
    label: 'Drupal',
    uitleg: 'Kies onder het tekstvak de tekstopmaak ‘Volledige HTML’, klik op ‘Broncode’ en plak de code.',
  },
  { label: 'TYPO3', uitleg: 'Voeg het inhoudselement ‘HTML’ toe en plak de code.' },
  {
    label: 'Umbraco, Sitecore, iprox en andere',
    uitleg: 'Zoek het blok voor ‘HTML’, ‘broncode’ of ‘embed’. Staat het er niet, vraag het dan aan uw beheerder.',
  },
  {
    label: 'SharePoint',
    uitleg:
      'Voeg het webonderdeel ‘Insluiten’ toe en plak alleen het iframe. De beheerder moet het adres van deze site eerst toestaan (HTML-veldbeveiliging).',
  },
  { label: 'Google Sites, Wix', uitleg: 'Kies ‘Insluiten’ en daarna ‘Code insluiten’.' },
]

/** What a web editor and the administrator behind them need to know. `herkomst` is the origin of this site, once known. */
export function InsluitUitleg({ herkomst = 'het adres van deze site' }: { herkomst?: string | undefined }) {
  return (
    <>
      <Paginadeel id="cms" titel="Zo zet u het in uw CMS">
        <Begrippenlijst begrippen={systemen} />
      </Paginadeel>
      <Paginadeel id="beheerder" titel="Voor de beheerder van uw site">
        <ul>
          <li>
            Heeft uw site een Content-Security-Policy? Zet {herkomst} bij <code>frame-src</code>, en voor het script ook
            bij <code>script-src</code>. Meer is niet nodig.
          </li>
          <li>
            Het kader mag scripts uitvoeren en links in een nieuw venster openen, meer niet (<code>sandbox</code>). Met
            alleen <code>allow-scripts</code> werkt de kaart ook.
          </li>
          <li>Het script luistert alleen naar een getal: de hoogte. De kaart luistert naar niets van uw pagina.</li>
          <li>
            Er zijn geen cookies, geen opslag in de browser en geen verzoeken aan andere sites. U hebt er geen
            toestemmingsmelding voor nodig.
          </li>
        </ul>
      </Paginadeel>
      <Paginadeel id="toegankelijk" titel="Toegankelijk voor uw bezoekers">
        <p>
          Het kader heeft een titel voor schermlezers. Vanaf 600 pixels breed staat er een zoekvak boven de lijst. De
          lijst naast of achter de kaart zegt hetzelfde in tekst en werkt met het toetsenbord. Scrollen over de kaart
          scrolt uw pagina; zoomen gaat met de knoppen, met Ctrl en scrollen, of met twee vingers. Lukt de interactieve
          kaart niet, dan komt er vanzelf een getekende.
        </p>
      </Paginadeel>
    </>
  )
}
