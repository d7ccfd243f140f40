import type { PaginaNaam } from './paginas.ts'

/** What search results say of a page, ours and those of others. Apart from the rows, which every reader loads. */
export const paginabeschrijvingen: Record<PaginaNaam, string> = {
  mijnTafels: 'Aan welke tafels zit uw instelling, school of gemeente, en met wie? Op één A4, met drie vragen.',
  wieZitWaar:
    'Welke mbo-instellingen en vmbo-scholen zitten aan welke tafels, en wie ontmoet wie? Als beeld en als tabel.',
  vergelijk: 'Zet twee netwerken, instellingen, scholen, gemeenten of regio’s naast elkaar: wat delen ze en wat niet?',
  overlap: 'Welke netwerken in een regio of rond een instelling overlappen elkaar, en waarin?',
  inzichten: 'Wat de kaart laat zien over samenwerking van vmbo en mbo: in zinnen, met getal en bron.',
  kerncijfers: 'Hoeveel netwerken er zijn en wat zij delen: de cijfers van de bronnen naast die van deze kaart.',
  witteVlekken: 'Waar geen samenwerking van vmbo en mbo bekend is, en hoeveel dat zegt: per gemeente en provincie.',
  tijd: 'Wat wanneer liep, wie wie opvolgde, en wat er na de subsidie van een samenwerking overbleef.',
  schaal: 'Aan hoeveel tafels elke mbo-instelling zit, met wie, en hoe de gebieden van vmbo en mbo op elkaar liggen.',
  kennis: 'Wat de bronnen zeggen over samenwerken: wat helpt, waar het misgaat, standpunten en manieren van sturen.',
  regiobeeld:
    'Een regio op hoogstens vier vellen, om te citeren: aanbod, tafels en hun toestand, witte vlekken, grenzen en wat wij niet weten.',
  bijdragen: 'Geef een netwerk of mbo-instelling door voor de landkaart, of zeg wat er niet klopt.',
  insluiten:
    'Zet de landkaart, of een deel daarvan, op uw eigen website: met een stukje HTML, zonder cookies en in uw eigen kleur.',
  data: 'Alle gegevens van de landkaart als open bestanden, met licentie en bronvermelding.',
  wijzigingen: 'Wat er aan de gegevens van de landkaart is veranderd, per keer, met de reden.',
  over: 'Voor wie de landkaart is, hoe u haar leest, waar de gegevens vandaan komen en wat onzeker is.',
}
