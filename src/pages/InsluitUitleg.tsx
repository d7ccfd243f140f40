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
            Het kader mag scripts uitvoeren, links in een nieuw venster openen en een bestand geven, meer niet (
            <code>sandbox</code>). Laat u <code>allow-downloads</code> weg, dan gaat downloaden alleen in de hele kaart;
            zonder <code>allow-popups</code> gaan er geen vensters open en toont de kaart het adres als tekst. Met
            alleen <code>allow-scripts</code> werken kaart, lijst, zoeken en dossiers; downloaden en delen dan niet.
          </li>
          <li>Printen vanuit het kader opent eerst de hele kaart in een nieuw venster.</li>
          <li>
            Is het kader te laag, maar 150 pixels? Dan heeft uw site een stijlregel als{' '}
            <code>iframe {'{ height: auto }'}</code>, die de hoogte uit de code overstemt. Maak een uitzondering,
            bijvoorbeeld <code>iframe[src*=&quot;embed=1&quot;] {'{ height: 600px }'}</code>, of gebruik de code met
            script.
          </li>
          <li>
            Het script toont alleen deze site, wat er ook in uw pagina staat. Het luistert alleen naar een getal, de
            hoogte; de kaart luistert alleen naar het woord dat daarom vraagt.
          </li>
          <li>
            Bladeren in het kader telt niet mee voor de knop Vorige van de browser; het kader heeft een eigen pijl
            terug.
          </li>
          <li>
            Er zijn geen cookies, geen opslag in de browser en geen verzoeken aan andere sites. U hebt er geen
            toestemmingsmelding voor nodig.
          </li>
        </ul>
      </Paginadeel>
      <Paginadeel id="toegankelijk" titel="Toegankelijk voor uw bezoekers">
        <p>
          Het kader heeft een titel voor schermlezers. Er staat een zoekvak boven de lijst, in een smal kader boven de
          kaart. De lijst naast of achter de kaart zegt hetzelfde in tekst en werkt met het toetsenbord. Scrollen over
          de kaart scrolt uw pagina; zoomen gaat met de knoppen, met Ctrl en scrollen, of met twee vingers. Lukt de
          interactieve kaart niet, dan komt er vanzelf een getekende.
        </p>
      </Paginadeel>
    </>
  )
}
