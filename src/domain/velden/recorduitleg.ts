import type * as z from 'zod/mini'
import type { bronSchema } from '../bron.ts'
import type { gemeenteSchema } from '../gemeente.ts'
import type { regioSchema } from '../indeling.ts'
import type {
  kengetalSchema,
  lesSchema,
  naamloosVoorbeeldSchema,
  standpuntSchema,
  sturingsperspectiefSchema,
  vormKennisSchema,
} from '../kennis.ts'
import type { vmboVestigingSchema } from '../vmboVestiging.ts'

/** What a kind of record is, where it comes from, and what each of its fields says. */
export interface Recorduitleg<Veld extends string> {
  label: string
  betekenis: string
  /** Where the fields come from that do not say so themselves. */
  bron: string
  velden: Readonly<Record<Veld, Veldzin>>
}

export interface Veldzin {
  betekenis: string
  eenheid?: string
  voorbeeld?: string
}

type Van<S extends z.ZodMiniObject> = Recorduitleg<keyof S['shape'] & string>

const ID = { betekenis: 'Vaste sleutel van het record.' }
const NETWERKEN = { betekenis: 'Ids van netwerken waarover het gaat.' }
const VINDPLAATS = { betekenis: 'Id van de bron en eventueel de plaats daarin.' }
const VINDPLAATSEN = { betekenis: 'Ids van de bronnen en eventueel de plaats daarin.' }
const UIT_DOCUMENTEN = 'Documenten die bij het veld bron of bronnen staan.'

/** Records beside netwerken and mbo-instellingen, whose tables of fields say this themselves. A field without a row is a compile error. */
export const recorduitleg: {
  'vmbo-vestiging': Van<typeof vmboVestigingSchema>
  gemeente: Van<typeof gemeenteSchema>
  regio: Van<typeof regioSchema>
  bron: Van<typeof bronSchema>
  kengetal: Van<typeof kengetalSchema>
  standpunt: Van<typeof standpuntSchema>
  les: Van<typeof lesSchema>
  samenwerkingsvorm: Van<typeof vormKennisSchema>
  sturingsperspectief: Van<typeof sturingsperspectiefSchema>
  'naamloos-voorbeeld': Van<typeof naamloosVoorbeeldSchema>
} = {
  'vmbo-vestiging': {
    label: 'Vmbo-vestiging',
    betekenis: 'Een vestiging in het voortgezet onderwijs met vbo of mavo.',
    bron: 'DUO, Alle vestigingen VO',
    velden: {
      code: { betekenis: 'Vestigingscode: BRIN van de school en twee cijfers.', voorbeeld: '00AH07' },
      bestuur: { betekenis: 'Nummer van het bestuur bij DUO.', voorbeeld: '41234' },
      naam: { betekenis: 'Naam van de vestiging in het register.' },
      postcode: { betekenis: 'Postcode, zonder spatie.', voorbeeld: '8031DZ' },
      plaats: { betekenis: 'Plaats, zoals DUO haar schrijft.' },
      gemeente: { betekenis: 'Code van de gemeente.', voorbeeld: 'GM0193' },
      structuur: { betekenis: 'Welke soorten onderwijs er zijn; VBO is basis, kader en gemengd, MAVO is theoretisch.' },
      website: { betekenis: 'Adres van de website; null als DUO er geen heeft.' },
    },
  },
  gemeente: {
    label: 'Gemeente',
    betekenis: 'Een gemeente met de regio’s waarin zij ligt.',
    bron: 'CBS, Gebieden in Nederland; OCW voor de RMC-regio',
    velden: {
      code: { betekenis: 'Code van het CBS met GM ervoor.', voorbeeld: 'GM0193' },
      naam: { betekenis: 'Officiële naam.' },
      aliassen: { betekenis: 'Andere namen; na een herindeling ook de oude gemeenten.' },
      provincie: { betekenis: 'Id van de provincie.', voorbeeld: 'PV23' },
      arbeidsmarktregio: { betekenis: 'Id van de arbeidsmarktregio.', voorbeeld: 'regio-zwolle' },
      corop: { betekenis: 'Id van het COROP-gebied.', voorbeeld: 'CR10' },
      rmc: { betekenis: 'Id van de RMC-regio.', voorbeeld: 'RMC10' },
    },
  },
  regio: {
    label: 'Regio',
    betekenis:
      'Een provincie, arbeidsmarktregio, COROP-gebied of RMC-regio. Welke gemeenten erin liggen, staat bij de gemeenten.',
    bron: 'De bronnen bij herkomst.',
    velden: {
      id: { betekenis: 'Vaste sleutel; een arbeidsmarktregio heet naar haar naam.', voorbeeld: 'RMC10' },
      naam: { betekenis: 'Officiële naam.' },
      aliassen: { betekenis: 'Andere namen.' },
      nuts3: { betekenis: 'Alleen bij COROP: NUTS 3-code van 2021.', voorbeeld: 'NL211' },
      nuts3In2024: { betekenis: 'Alleen bij COROP: NUTS 3-code van 2024.', voorbeeld: 'NL211' },
      herkomst: { betekenis: 'Ids van de bronnen.' },
      zekerheid: { betekenis: 'Hoe zeker het is.' },
      toelichting: { betekenis: 'Hoe de indeling is gevonden.' },
    },
  },
  bron: {
    label: 'Bron',
    betekenis: 'Waar iets is gelezen, of wie het heeft opgegeven.',
    bron: 'De bron zelf.',
    velden: {
      id: { betekenis: 'Vaste sleutel, waarnaar elke herkomst wijst.' },
      titel: { betekenis: 'Titel van het document of de pagina.' },
      soort: { betekenis: 'Document, register, webpagina, pers of redactie.' },
      uitgever: { betekenis: 'Organisatie die haar uitgaf of het opgaf.' },
      jaar: { betekenis: 'Jaar van uitgave.', eenheid: 'jaar' },
      url: { betekenis: 'Waar zij te vinden is of was.' },
      licentie: { betekenis: 'Licentie, als de bron er een noemt.' },
      toelichting: { betekenis: 'Twijfel over de bron zelf.' },
    },
  },
  kengetal: {
    label: 'Kengetal',
    betekenis: 'Een getal zoals een bron het noemt.',
    bron: UIT_DOCUMENTEN,
    velden: {
      id: ID,
      waarde: { betekenis: 'Het getal, of tekst als de bron geen getal geeft; in de eenheid van het veld eenheid.' },
      waardeTot: { betekenis: 'Bovenkant van een bereik.' },
      eenheid: { betekenis: 'Waarin is geteld.', voorbeeld: 'leerlingen' },
      wat: { betekenis: 'Wat er is geteld.' },
      thema: { betekenis: 'Onderwerp in één woord.' },
      peiljaar: { betekenis: 'Jaar waarover het gaat.', eenheid: 'jaar' },
      bron: VINDPLAATS,
      opmerking: { betekenis: 'Hoe het getal te lezen is.' },
      tegenspraakMet: { betekenis: 'Ids van kengetallen die iets anders zeggen.' },
      netwerken: NETWERKEN,
    },
  },
  standpunt: {
    label: 'Standpunt',
    betekenis: 'Wat iemand in een bron zegt, in onze woorden.',
    bron: UIT_DOCUMENTEN,
    velden: {
      id: ID,
      tekst: { betekenis: 'Wat er is gezegd, in eigen woorden.' },
      wie: { betekenis: 'In welke rol het is gezegd.' },
      organisatie: { betekenis: 'Namens welke organisatie.' },
      instelling: { betekenis: 'Id van de mbo-instelling.' },
      groepen: { betekenis: 'Soorten mbo-instellingen waarvoor het als groep is gevonden.' },
      themas: { betekenis: 'Vrije woorden.' },
      bron: VINDPLAATS,
      netwerken: NETWERKEN,
    },
  },
  les: {
    label: 'Succesfactor of aandachtspunt',
    betekenis: 'Wat volgens bronnen werkt, of waar op te letten is.',
    bron: UIT_DOCUMENTEN,
    velden: {
      id: ID,
      titel: { betekenis: 'De les in een paar woorden.' },
      tekst: { betekenis: 'De les in een paar zinnen.' },
      perspectief: { betekenis: 'Sturingsperspectief waarbij zij hoort.' },
      bronnen: VINDPLAATSEN,
      netwerken: NETWERKEN,
    },
  },
  samenwerkingsvorm: {
    label: 'Vorm van samenwerking',
    betekenis: 'Wat bronnen over een vorm van samenwerking zeggen.',
    bron: UIT_DOCUMENTEN,
    velden: {
      samenwerkingsvorm: { betekenis: 'De vorm waarover het gaat.' },
      tekst: { betekenis: 'Wat de bronnen erover zeggen.' },
      voorbeelden: { betekenis: 'Korte voorbeelden.' },
      bronnen: VINDPLAATSEN,
      netwerken: NETWERKEN,
    },
  },
  sturingsperspectief: {
    label: 'Sturingsperspectief',
    betekenis: 'Een van de drie manieren om naar sturing te kijken.',
    bron: UIT_DOCUMENTEN,
    velden: {
      perspectief: { betekenis: 'Juridisch, economisch of sociaal-maatschappelijk.' },
      kern: { betekenis: 'Waar het om draait.' },
      mogelijkheden: { betekenis: 'Wat het mogelijk maakt.' },
      moeilijkheden: { betekenis: 'Wat het moeilijk maakt.' },
      bronnen: VINDPLAATSEN,
      netwerken: NETWERKEN,
    },
  },
  'naamloos-voorbeeld': {
    label: 'Voorbeeld zonder naam',
    betekenis: 'Een samenwerking die een bron beschrijft zonder haar te noemen.',
    bron: UIT_DOCUMENTEN,
    velden: { id: ID, tekst: { betekenis: 'Wat de bron beschrijft, in eigen woorden.' }, bron: VINDPLAATS },
  },
}
