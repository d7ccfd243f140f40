import { Link } from 'wouter'
import { Paginadeel } from '@/ui/Pagina'
import { Begrippenlijst } from './Leespagina'
import { paginas } from '@/domain/paginas'

/** What was tested, and how. Each line stands for tests that run with every change. */
const getest = [
  {
    label: 'Automatisch, met axe',
    uitleg:
      'Alle soorten pagina’s en hun toestanden: kaart, lijst, tabel, zoeken, filters, elk soort dossier uitgeklapt, vergelijken, overlap, inzichten en de formulieren. Op een groot scherm in licht en donker, en op 360 pixels breed. Geen gebreken gevonden.',
  },
  {
    label: 'Met alleen het toetsenbord',
    uitleg:
      'Een school opzoeken, filteren en downloaden, netwerken tekenen en delen, en een bijdrage invullen. Een lijst is één stop voor Tab; de pijltjes, Home en End gaan er doorheen. Op de kaart kiest Enter wat in het midden ligt. Met Tab komt u altijd weer uit de kaart, en wie een dossier sluit, is terug waar het openging.',
  },
  {
    label: 'Browsers',
    uitleg:
      'De landkaart is gemaakt voor Chrome en Edge vanaf versie 109, Firefox vanaf 115 en Safari vanaf 16; getest is in Chromium, Firefox (ESR) en WebKit, de motor van Safari. In een oudere browser is alles te lezen en zijn de links te volgen; zoeken, filteren en de beweeglijke kaart werken daar niet.',
  },
  { label: 'Vergroot', uitleg: 'Op 320 pixels breed (400% vergroot) valt niets buiten het scherm.' },
  {
    label: 'Kleur en beweging',
    uitleg:
      'Contrast in licht, donker en de thema’s; hoog contrast van het besturingssysteem; patronen naast kleuren; geen beweging voor wie dat heeft ingesteld.',
  },
]

/** What does not meet the guidelines yet, or was not looked at. */
const gebreken = [
  {
    label: 'De interactieve kaart',
    uitleg:
      'Wat op de kaart getekend is, leest een schermlezer niet voor (WCAG 1.1.1 en 1.3.1). De lijst, de tabel en de dossiers zeggen hetzelfde in tekst en werken met het toetsenbord.',
  },
  {
    label: 'Slepen op de kaart',
    uitleg: 'Verschuiven en zoomen kan ook met knoppen en pijltjestoetsen; een gebied aanwijzen kan ook via zoeken.',
  },
  {
    label: 'Niet onderzocht',
    uitleg:
      'Er is niet getest met mensen die een schermlezer, spraakbesturing of vergroting gebruiken, en niet door een onafhankelijk bureau. De bronnen waarnaar dossiers verwijzen (vaak pdf’s van anderen) zijn niet onderzocht.',
  },
]

/** The statement of accessibility, in the order of the model of the Dutch government. */
export function Toegankelijkheid() {
  return (
    <Paginadeel id="toegankelijkheid" titel="Toegankelijkheidsverklaring">
      <p>
        Iedereen moet de landkaart kunnen gebruiken. Wij toetsen aan WCAG 2.2, niveau AA; daarin zit de norm voor
        overheden (EN 301 549, WCAG 2.1 AA).
      </p>
      <p>
        <strong>Status: eerste maatregelen genomen.</strong> Dat is status C van het model van de overheid. Zonder
        onafhankelijk onderzoek kan de status niet hoger zijn.
      </p>
      <h3>Wat er is getest</h3>
      <Begrippenlijst begrippen={getest} />
      <h3>Wat nog niet voldoet of niet is onderzocht</h3>
      <Begrippenlijst begrippen={gebreken} />
      <h3>Loopt u vast?</h3>
      <p>
        <Link href={paginas.bijdragen.pad}>Meld het met het formulier</Link>, met het adres van de pagina en wat u wilde
        doen. De organisatie die deze site aanbiedt, laat weten wat zij ermee doet.
      </p>
      <p>Opgesteld op 20&nbsp;november 2026, na eigen onderzoek. De tests hierboven draaien bij elke wijziging.</p>
    </Paginadeel>
  )
}
