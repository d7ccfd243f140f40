import type { PaginaNaam } from './paginas.ts'

/** What search results say of a page, ours and those of others. Apart from the rows, which every reader loads. */
export const paginabeschrijvingen: Record<PaginaNaam, string> = {
  mijnTafels: 'Aan welke tafels zit uw instelling, school of gemeente, en met wie? Op één A4, met drie vragen.',
  wieZitWaar:
    'Welke mbo-instellingen en vmbo-scholen zitten aan welke tafels, en wie ontmoet wie? Als beeld en als tabel.',
  vergelijk: 'Zet twee netwerken, instellingen, scholen, gemeenten of regio’s naast elkaar: wat delen ze en wat niet?',
  overlap: 'Welke netwerken in een regio of rond een instelling overlappen elkaar, en waarin?',
  inzichten: 'Kerncijfers, witte vlekken, tijdlijn en lessen over samenwerking van vmbo en mbo.',
  bijdragen: 'Geef een netwerk of mbo-instelling door voor de landkaart, of zeg wat er niet klopt.',
  insluiten:
    'Zet de landkaart, of een deel daarvan, op uw eigen website: met een stukje HTML, zonder cookies en in uw eigen kleur.',
  data: 'Alle gegevens van de landkaart als open bestanden, met licentie en bronvermelding.',
  wijzigingen: 'Wat er aan de gegevens van de landkaart is veranderd, per keer, met de reden.',
  over: 'Voor wie de landkaart is, hoe u haar leest, waar de gegevens vandaan komen en wat onzeker is.',
}
