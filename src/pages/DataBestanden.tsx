import { Download } from 'lucide'
import { deelnamesIn } from '@/domain/betekenis/deelnames'
import type { Overzicht } from '@/domain/overzicht'
import { Tabel } from '@/ui/Tabel'
import css from './DataBestanden.module.css'
import { toonGetal } from '@/domain/taal'
import { Icoon } from '@/ui/Icoon'

interface Bestand {
  wat: string
  uitleg: string
  /** Name without extension, below `/data/`. */
  naam: string
  formaten: readonly ('json' | 'csv' | 'xlsx' | 'geojson' | 'jsonld')[]
  aantal?: (overzicht: Overzicht) => number
}

const bestanden: readonly Bestand[] = [
  {
    wat: 'Netwerken',
    uitleg: 'Alle velden, met deelnemers, gebied en bronnen. GeoJSON: de gebieden van de regionale netwerken.',
    naam: 'netwerken',
    formaten: ['json', 'csv', 'xlsx', 'geojson'],
    aantal: ({ netwerken }) => netwerken.length,
  },
  {
    wat: 'Mbo-instellingen',
    uitleg: 'Van 2018 en van nu, met vestigingen, werkgebied, voorgangers en opvolgers.',
    naam: 'mbo-instellingen',
    formaten: ['json', 'csv', 'xlsx'],
    aantal: ({ instellingen }) => instellingen.length,
  },
  {
    wat: 'Vmbo-vestigingen',
    uitleg: 'Het register van DUO: elke vestiging met vbo of mavo.',
    naam: 'vmbo-vestigingen',
    formaten: ['json', 'csv', 'xlsx'],
    aantal: ({ gemeenten }) => gemeenten.reduce((som, { vmboVestigingen }) => som + vmboVestigingen, 0),
  },
  {
    wat: 'Gemeenten',
    uitleg: 'Met hun provincie, arbeidsmarktregio, COROP-gebied en RMC-regio.',
    naam: 'gemeenten',
    formaten: ['json', 'csv', 'xlsx'],
    aantal: ({ gemeenten }) => gemeenten.length,
  },
  {
    wat: 'Wie aan welke tafel zit',
    uitleg:
      'Eén regel per deelname: wie het nu is, in welk netwerk, met welke rol, hoe zeker, en via welke voorganger.',
    naam: 'deelnames',
    formaten: ['json', 'csv', 'xlsx'],
    aantal: ({ netwerken }) => netwerken.reduce((som, netwerk) => som + deelnamesIn(netwerk).length, 0),
  },
  {
    wat: 'Regio’s',
    uitleg: 'Provincies, arbeidsmarktregio’s, COROP-gebieden en RMC-regio’s, met hun bronnen.',
    naam: 'regios',
    formaten: ['json', 'csv', 'xlsx'],
    aantal: ({ regios }) => regios.length,
  },
  {
    wat: 'Bronnen',
    uitleg: 'Waar alles op rust; elk gegeven noemt zijn bron bij id.',
    naam: 'bronnen',
    formaten: ['json', 'csv', 'xlsx'],
  },
  {
    wat: 'Kengetallen',
    uitleg: 'Getallen uit de bronnen, met eenheid, jaar en vindplaats.',
    naam: 'kengetallen',
    formaten: ['json', 'csv', 'xlsx'],
  },
  { wat: 'Alles in één bestand', uitleg: 'Ook de kennis uit de bronnen.', naam: 'landkaart', formaten: ['json'] },
  {
    wat: 'Codeboek',
    uitleg: 'Wat elk veld en elke kolom betekent, met waarden, eenheid, zekerheid en bron.',
    naam: 'codeboek',
    formaten: ['json', 'csv', 'xlsx'],
  },
  {
    wat: 'Sjabloon voor netwerken',
    uitleg: 'Om in te vullen en op te sturen: één rij per netwerk, met keuzelijsten, uitleg en voorbeelden.',
    naam: 'sjabloon/netwerken',
    formaten: ['xlsx', 'csv'],
  },
  {
    wat: 'Sjabloon voor mbo-instellingen',
    uitleg: 'Hetzelfde, met één rij per instelling.',
    naam: 'sjabloon/mbo-instellingen',
    formaten: ['xlsx', 'csv'],
  },
  {
    wat: 'Beschrijving voor datacatalogi',
    uitleg: 'Metagegevens volgens DCAT, met de grootte van elk bestand.',
    naam: 'dcat',
    formaten: ['jsonld'],
  },
]

const labels = { json: 'JSON', csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON', jsonld: 'JSON-LD' }
/** The files, with how many records each holds. */
export function DataBestanden({ overzicht }: { overzicht: Overzicht | undefined }) {
  return (
    <Tabel bijschrift="De bestanden met gegevens" bijschriftVerborgen>
      <thead>
        <tr>
          <th scope="col">Bestand</th>
          <th scope="col" data-getal>
            Aantal
          </th>
          <th scope="col">Download</th>
        </tr>
      </thead>
      <tbody>
        {bestanden.map(({ wat, uitleg, naam, formaten, aantal }) => (
          <tr key={naam}>
            <th scope="row">
              {wat}
              <span className={`klein ${css['uitleg']}`}>{uitleg}</span>
            </th>
            <td data-getal>{overzicht !== undefined && aantal !== undefined && toonGetal(aantal(overzicht))}</td>
            <td>
              <div className={css['formaten']}>
                {formaten.map((formaat) => (
                  <a
                    key={formaat}
                    href={`${import.meta.env.BASE_URL}data/${naam}.${formaat}`}
                    aria-label={`${wat} als ${labels[formaat]}`}
                    download
                  >
                    <Icoon teken={Download} maat={14} />
                    {labels[formaat]}
                  </a>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  )
}
