import { instellingKolommen } from '../kolommen/instellingKolommen.ts'
import { netwerkKolommen } from '../kolommen/netwerkKolommen.ts'
import { instellingVelduitleg } from '../velden/instellingVelduitleg.ts'
import { netwerkVelduitleg } from '../velden/netwerkVelduitleg.ts'
import { alsSjabloon } from './sjabloon.ts'

/** The templates by the name of their file, without extension. The examples are invented. */
export const sjablonen: Readonly<Record<'netwerken' | 'mbo-instellingen', () => Uint8Array<ArrayBuffer>>> = {
  netwerken: () =>
    alsSjabloon({
      naam: 'Netwerken',
      kolommen: netwerkKolommen,
      uitleg: netwerkVelduitleg,
      nodig: ['naam', 'soort', 'zekerheid', 'peildatum', 'bronnen'],
      voorbeelden: [
        {
          naam: 'Techniekhuis Noord',
          soort: 'Gedeelde faciliteit',
          status: 'Loopt',
          van: '2021',
          gemeenten: 'Meppel; Staphorst',
          precisie: 'precies',
          gebiedZekerheid: 'bron',
          deelnemers: 'bedrijf: Bouwmans; overheid: Gemeente Meppel',
          mboInstellingen: 'Riviercollege',
          sectoren: 'Techniek; Zorg en welzijn',
          doel: 'Leerlingen van vmbo en mbo krijgen samen praktijkles in één gebouw.',
          zekerheid: 'bron',
          peildatum: '2026-05',
          bronnen: 'jaarplan-techniekhuis-2025',
        },
        {
          naam: 'Tafel Zorg Zuid',
          soort: 'Overleg',
          gebiedOmschrijving: 'De streek rond Zuidstad',
          zekerheid: 'opgave',
          peildatum: '2026',
          bronnen: 'jaarplan-techniekhuis-2025',
        },
      ],
    }),
  'mbo-instellingen': () =>
    alsSjabloon({
      naam: 'Mbo-instellingen',
      kolommen: instellingKolommen,
      uitleg: instellingVelduitleg,
      nodig: ['naam', 'soort', 'bereik', 'zekerheid', 'peildatum', 'bronnen'],
      voorbeelden: [
        {
          naam: 'Riviercollege',
          soort: 'Roc',
          bereik: 'regionaal',
          vestigingen: 'Meppel (GM0119)',
          gemeenten: 'Meppel; Staphorst',
          zekerheid: 'bron',
          peildatum: '2026',
          bronnen: 'jaarplan-techniekhuis-2025',
        },
      ],
    }),
}
