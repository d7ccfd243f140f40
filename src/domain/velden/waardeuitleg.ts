import type { Schaal } from '../betekenis/schaal.ts'
import type { Toestand } from '../betekenis/toestand.ts'
import type { BorgingVorm, NetwerkSoort, Samenwerkingsvorm, Status, VmboVorm, Vorm } from '../netwerkWaarden.ts'
import type { Sector } from '../onderwijs.ts'

/*
 * What the values of a facet mean, in one plain sentence for whoever does not know the term. Apart from their labels, so
 * that the first page does not wait for sentences that stand in a fold.
 */

const uitleg = {
  soort: {
    netwerk: 'Scholen en partners die blijvend samenwerken.',
    'sto-regio': 'Vmbo-scholen die met mbo en bedrijven een regioplan Sterk Techniekonderwijs uitvoeren.',
    stelselregio:
      'Samenwerking die een wet of landelijk programma in elke regio voorschrijft: passend onderwijs, RMC, arbeidsmarktregio, onderwijsregio.',
    'rif-project': 'Publiek-private samenwerking met steun van het Regionaal investeringsfonds mbo.',
    programma: 'Tijdelijke aanpak met een gezamenlijk doel.',
    route: 'Doorlopende of geïntegreerde route van vmbo naar mbo, of een leerlab daarvoor.',
    agenda: 'Bestuurlijke afspraken van een gemeente, provincie of regio.',
    faciliteit: 'Gebouw, lab of werkplaats die partners samen gebruiken.',
    overleg: 'Vaste tafel waar partners elkaar spreken.',
    regeling: 'Landelijke regels of subsidie waar samenwerking op rust.',
    voorbeeld: 'Samenwerking die een bron als voorbeeld beschrijft.',
  } satisfies Record<NetwerkSoort, string>,
  vorm: {
    formeel: 'Met vastgelegde afspraken, een regeling of een eigen organisatie.',
    informeel: 'Zonder vastgelegde afspraken.',
  } satisfies Partial<Record<Vorm, string>>,
  status: { onbekend: 'De bronnen zeggen niet of het nog loopt.' } satisfies Partial<Record<Status, string>>,
  aard: {
    'doorlopende-leerlijn': 'Programma’s van vmbo en mbo sluiten op elkaar aan.',
    curriculum: 'Samen onderwijs en keuzevakken maken.',
    personeel: 'Docenten delen, opleiden of uitwisselen.',
    'afstemming-aanbod': 'Samen zorgen voor een dekkend opleidingsaanbod.',
    overgang: 'Warme overdracht, overstap en volgen van leerlingen.',
    arbeidsmarkt: 'Samenwerking met bedrijven en instellingen.',
    praktijkleren: 'Praktijkopdrachten, stages en bbl.',
  } satisfies Partial<Record<Samenwerkingsvorm, string>>,
  onderling: {
    ontmoeten: 'Van elkaar weten waar scholen en docenten mee bezig zijn.',
    'samen-ontwikkelen': 'In werkgroepen en leergroepen, zodat niet elke school het wiel hoeft uit te vinden.',
    bijeenkomsten: 'Scholing voor docenten, open dagen, activiteiten voor basisscholen en bedrijven.',
    faciliteiten: 'Lokalen, werkplaatsen of een techniekbus.',
    'bovenschoolse-netwerken': 'Eén stagebureau, één bedrijvennetwerk of een netwerk voor personeel.',
    'onderwijs-maken': 'Keuzevakken, modules en doorlopende leerlijnen.',
    'gezamenlijk-aanbod': 'Een profiel samen in stand houden, op één plek of open voor leerlingen van elkaar.',
  } satisfies Record<VmboVorm, string>,
  borging: { regeling: 'Vastgelegd in een wet, subsidieregeling of overheidsbesluit.' } satisfies Partial<
    Record<BorgingVorm, string>
  >,
  sector: { sectoroverstijgend: 'Niet voor één sector, maar voor alle.' } satisfies Partial<Record<Sector, string>>,
  toestand: {
    loopt: 'Een bron van de laatste twee jaar noemt het, of het einde ligt nog voor ons.',
    'programma-loopt': 'Het landelijke programma loopt; of dit deel nog loopt, is niet nagegaan.',
    'laatst-gezien': 'Er is geen bron van de laatste twee jaar; of het nog loopt, is niet bekend.',
    'waarschijnlijk-voorbij': 'De looptijd is verstreken en geen latere bron zegt dat het doorging.',
    beeindigd: 'Volgens een bron gestopt.',
    onbekend: 'De bronnen zeggen niet wanneer het liep.',
  } satisfies Record<Toestand, string>,
  schaal: {
    lokaal: 'Hoogstens drie gemeenten.',
    regionaal: 'Meer dan drie gemeenten, binnen hoogstens twee arbeidsmarktregio’s.',
    provinciebreed: 'Een hele provincie, of gemeenten in meer dan twee arbeidsmarktregio’s.',
    landelijk: 'Heel Nederland.',
    onbekend: 'Het gebied is niet bekend.',
  } satisfies Record<Schaal, string>,
}

/** The meaning of a value of a facet; undefined where the label says it all. */
export function uitlegVan(facet: string, waarde: string): string | undefined {
  const waarden: Readonly<Record<string, string | undefined>> | undefined = new Map(Object.entries(uitleg)).get(facet)
  return waarden?.[waarde]
}
