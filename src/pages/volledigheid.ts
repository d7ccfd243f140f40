import { isVoorbij } from '@/domain/betekenis/toestand'
import { bestaatNu } from '@/domain/bestaan'
import type { Naslag } from '@/domain/opzoeken'
import { telVlekken } from '@/domain/inzichten/inzichtenVlekken'
import { geenVlekkenKeuze, witteVlekken } from '@/domain/inzichten/witteVlekken'
import { isRegionaleKern } from '@/domain/telling'
import { toonGetal } from '@/domain/taal'

/**
 * What we have beside what others counted, with our doubts. Our own numbers are counted here; those of others are
 * quoted from `data/kennis/kengetallen.json` and the research notes.
 */
export function volledigheid(naslag: Naslag): { label: string; uitleg: string }[] {
  const { netwerken, instellingen, gemeenten } = naslag.overzicht
  const kern = netwerken.filter(({ relevantie }) => relevantie === 'kern')
  const regionaal = kern.filter(isRegionaleKern)
  const landelijk = kern.filter(({ gebied }) => gebied.type === 'landelijk')
  const stoRegios = netwerken.filter(({ soort }) => soort === 'sto-regio')
  const metPenvoerder = stoRegios.filter(({ deelnemers }) => deelnemers.some(({ rol }) => rol === 'penvoerder'))
  const rifProjecten = netwerken.filter(({ soort }) => soort === 'rif-project')
  const stelsel = netwerken.filter(({ soort }) => soort === 'stelselregio')
  const overig = netwerken.length - stoRegios.length - rifProjecten.length - stelsel.length
  const nu = instellingen.filter(bestaatNu)
  const vestigingen = gemeenten.reduce((som, { vmboVestigingen }) => som + vmboVestigingen, 0)
  const vlekken = telVlekken(witteVlekken(naslag, geenVlekkenKeuze))
  const lopend = netwerken.filter(({ toestand }) => toestand === 'loopt')
  const programmaLoopt = netwerken.filter(({ toestand }) => toestand === 'programma-loopt')
  const voorbij = netwerken.filter(({ toestand }) => isVoorbij(toestand))
  return [
    {
      label: `${netwerken.length} netwerken in totaal`,
      uitleg: `Daarvan zijn er ${netwerken.length - kern.length} alleen achtergrond. De andere ${kern.length} gaan over samenwerking van vmbo en mbo: ${regionaal.length} regionaal, ${landelijk.length} landelijk en ${kern.length - regionaal.length - landelijk.length} met een onbekend gebied. Op de kaart tellen daarvan alleen eigen initiatieven die lokaal of regionaal zijn en niet voorbij; STO-regio’s en wat provinciebreed is, staan apart.`,
    },
    {
      label: `${stoRegios.length} STO-regio’s`,
      uitleg: `Dit is niet de officiële lijst van 78, ook als het aantal gelijk is. Sommige rijen zijn misschien dezelfde regio, andere regio’s ontbreken. Bronnen tellen verschillend: 78 in 2019, 71 goedgekeurde plannen in april 2020, 74 in latere jaren. Van ${metPenvoerder.length} kennen wij de penvoerder. De lijst in de Staatscourant (2024, 11193) is nog niet verwerkt.`,
    },
    {
      label: `${rifProjecten.length} RIF-projecten`,
      uitleg:
        'Van 2014 tot en met 2022 kregen 204 projecten geld, volgens de uitvoerder DUS-I. Van enkele projecten op de kaart is de toekenning niet bevestigd; dat staat erbij. Van de rondes van 2020 en later ontbreekt het meeste.',
    },
    {
      label: `${overig} andere netwerken`,
      uitleg:
        'Onderzoek uit 2016 (Klaster) telde 338 regionale netwerken waarin mbo en voortgezet onderwijs meedoen. Die lijst hebben wij niet. Hier staat wat vijf documenten en openbare pagina’s met naam noemen, van 2004 tot nu.',
    },
    {
      label: `${stelsel.length} regio’s die er overal zijn`,
      uitleg:
        'Door een wet of een landelijk programma: 74 samenwerkingsverbanden passend onderwijs en één landelijk (gebieden van eind 2015), 40 doorstroompuntregio’s, 35 arbeidsmarktregio’s, en 10 van de ongeveer 50 onderwijsregio’s en hun voorgangers. Zij tellen op de kaart niet mee: zij zeggen niets over wat een regio zelf doet.',
    },
    {
      label: '61 reacties in 2018',
      uitleg:
        'Voor de inventarisatie van 2018 is met 56 besturen gesproken; vijf reageerden schriftelijk. Hoeveel er zijn benaderd, staat er op twee manieren in: 63 en 58. De makers noemen het een impressie: niet volledig en niet wetenschappelijk. Wie niets meldde, kan dus best samenwerken.',
    },
    {
      label: `${nu.length} mbo-instellingen nu`,
      uitleg: `Verder ${instellingen.length - nu.length} van vroeger, die in een andere zijn opgegaan. Codes en hoofdvestigingen komen van DUO (2025/2026). Werkgebieden zijn vaak algemene kennis; dat staat erbij.`,
    },
    {
      label: `${toonGetal(vestigingen)} vmbo-vestigingen`,
      uitleg: 'Alle vestigingen met vbo of mavo in het register van DUO (najaar 2026), dus ook die met alleen mavo.',
    },
    {
      label: `${gemeenten.length - vlekken.bekend.gemeenten} gemeenten zonder bekend netwerk`,
      uitleg: `Van de ${gemeenten.length} gemeenten. In ${vlekken.geen.gemeenten} is gezocht en niets gevonden, in ${vlekken.waarschijnlijk.gemeenten} is er waarschijnlijk een, in ${vlekken.beeindigd.gemeenten} is het beëindigd of waarschijnlijk voorbij, ${vlekken['geen-vmbo-school'].gemeenten} hebben geen vmbo-school, en over ${vlekken['niet-bevraagd'].gemeenten} geven onze bronnen geen antwoord (‘niet bevraagd’ op Inzichten). Dat is iets anders dan dat er geen netwerk is.`,
    },
    {
      label: `${lopend.length} netwerken waarvan bekend is dat zij lopen`,
      uitleg: `Van alle ${netwerken.length}, ook die van de achtergrond. Van ${programmaLoopt.length} loopt het landelijke programma en is niet nagegaan of dit deel nog loopt, ${voorbij.length} zijn voorbij of waarschijnlijk voorbij, en de andere zijn het laatst gezien in een bron van meer dan twee jaar oud.`,
    },
  ]
}
