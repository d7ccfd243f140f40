import { bestaatNu } from '@/domain/mboInstelling'
import type { Naslag } from '@/domain/opzoeken'
import { telPerGemeente } from '@/domain/telling'

const getal = new Intl.NumberFormat('nl')

/**
 * What we have beside what others counted, with our doubts. Our own numbers are counted here; those of others are
 * quoted from `data/kennis/kengetallen.json` and the research notes.
 */
export function volledigheid({ overzicht }: Naslag): { label: string; uitleg: string }[] {
  const { netwerken, instellingen, gemeenten } = overzicht
  const stoRegios = netwerken.filter(({ soort }) => soort === 'sto-regio')
  const metPenvoerder = stoRegios.filter(({ deelnemers }) => deelnemers.some(({ rol }) => rol === 'penvoerder'))
  const rifProjecten = netwerken.filter(({ soort }) => soort === 'rif-project')
  const overig = netwerken.length - stoRegios.length - rifProjecten.length
  const nu = instellingen.filter(bestaatNu)
  const vestigingen = gemeenten.reduce((som, { vmboVestigingen }) => som + vmboVestigingen, 0)
  const zonder = gemeenten.length - telPerGemeente(netwerken).size
  const statusOnbekend = netwerken.filter(({ status }) => status === 'onbekend')
  return [
    {
      label: `${stoRegios.length} STO-regio’s`,
      uitleg: `Dit is niet de officiële lijst van 78, ook als het aantal gelijk is. Sommige rijen zijn misschien dezelfde regio, andere regio’s ontbreken. Bronnen tellen verschillend: 78 in 2019, 71 goedgekeurde plannen in april 2020, 74 in latere jaren. Van ${metPenvoerder.length} kennen wij de penvoerder. De lijst in de Staatscourant (2024, 11193) is nog niet verwerkt.`,
    },
    {
      label: `${rifProjecten.length} RIF-projecten`,
      uitleg:
        'Van 2014 tot en met 2022 kregen 204 projecten geld, volgens de uitvoerder DUS-I. Van acht projecten op de kaart is de toekenning niet bevestigd. De rondes van 2020, 2021, begin 2022 en 2023 tot en met 2025 ontbreken bijna geheel.',
    },
    {
      label: `${overig} andere netwerken`,
      uitleg:
        'Onderzoek uit 2016 (Klaster) telde 338 regionale netwerken waarin mbo en voortgezet onderwijs meedoen. Die lijst hebben wij niet. Hier staat wat vijf documenten en openbare pagina’s met naam noemen.',
    },
    {
      label: '61 reacties in 2018',
      uitleg:
        'De inventarisatie van 2018 sprak 56 besturen en kreeg vijf reacties op papier, samen 61. Zij noemt 63 benaderden, op een andere plaats 58. De makers noemen het een impressie: niet volledig en niet wetenschappelijk. Wie niets meldde, kan dus best samenwerken.',
    },
    {
      label: `${nu.length} mbo-instellingen nu`,
      uitleg: `Met ${instellingen.length - nu.length} die sinds 2018 of eerder zijn opgegaan in een andere. Codes en hoofdvestigingen komen van DUO (2025/2026). Werkgebieden zijn vaak algemene kennis; dat staat erbij.`,
    },
    {
      label: `${getal.format(vestigingen)} vmbo-vestigingen`,
      uitleg: 'Alle vestigingen met vbo of mavo in het register van DUO (najaar 2026), dus ook die met alleen mavo.',
    },
    {
      label: `${zonder} gemeenten zonder netwerk`,
      uitleg: `Van de ${gemeenten.length} gemeenten. Wij kennen daar geen regionaal netwerk; dat is iets anders dan dat er geen is.`,
    },
    {
      label: `${statusOnbekend.length} keer status onbekend`,
      uitleg: `Van ${netwerken.length} netwerken. De bronnen zeggen dan niet of het nog loopt.`,
    },
  ]
}
