import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Deelbeeld } from '@/kaart/deelbeeld/deelbeeldInhoud'
import { deelbeeldVan } from '@/kaart/deelbeeld/deelbeeldInhoud'
import { breedteVan, zetTitel } from '@/kaart/deelbeeld/deelbeeldRegels'
import { leesKleuren, tekenDeelbeeld } from '@/kaart/deelbeeld/deelbeeldTekening'
import { routeVan } from '@/domain/routes'
import { eenTopologie } from '../../fixtures/grenzen'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  netwerken: [
    eenNetwerk({
      gemeenten: ['GM0001', 'GM0002'],
      deelnemers: [{ soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' }],
    }),
    eenNetwerk({ id: 'overal', naam: 'Overal', gemeenten: [], gebied: { type: 'landelijk' } }),
    eenNetwerk({ id: 'ergens', naam: 'Ergens & co', gemeenten: [], gebied: { type: 'onbekend' } }),
  ],
  instellingen: [eenInstelling()],
})
const scholen = [eenSchool()]
const kleur = leesKleuren(readFileSync('src/styles/tokens.css', 'utf8'))
const beeldVan = (pad: string, titel = '') => deelbeeldVan(routeVan(pad), titel, naslag, scholen)
const svgVan = (beeld: Deelbeeld) => tekenDeelbeeld({ beeld, naslag, grenzen: eenTopologie, kleur })

describe('deelbeeldVan', () => {
  it('says what a netwerk is and how far it reaches', () => {
    expect(beeldVan('/netwerk/tafel-noord')).toMatchObject({
      titel: 'Tafel van Noord',
      regel: 'Netwerk · 2 gemeenten',
      gebied: ['GM0001', 'GM0002'],
    })
    expect(beeldVan('/netwerk/overal').regel).toBe('Netwerk · heel Nederland')
    expect(beeldVan('/netwerk/ergens').regel).toBe('Netwerk · gebied onbekend')
  })

  it('shows the vestigingen of an instelling, and no schools of a netwerk', () => {
    expect(beeldVan('/instelling/nieuwland').punten).toHaveLength(1)
    expect(beeldVan('/netwerk/tafel-noord').punten).toEqual([])
  })

  it('gives a school the picture of its gemeente', () => {
    expect(beeldVan('/school/01AA00')).toEqual(beeldVan('/gemeente/GM0001'))
  })

  it('names the region by its division', () => {
    expect(beeldVan('/regio/provincie/PV01')).toMatchObject({ titel: 'Bovenland', regel: 'Provincie · 2 gemeenten' })
  })

  it('shows the counts of the whole country for the first page, a page and a record that is not there', () => {
    expect(beeldVan('/')).toMatchObject({ titel: 'Samenwerking per regio', gebied: 'aantallen' })
    expect(beeldVan('/overlap', 'Overlap van netwerken · Landkaart vmbo–mbo').titel).toBe('Overlap van netwerken')
    expect(beeldVan('/netwerk/weg').gebied).toBe('aantallen')
  })
})

describe('zetTitel', () => {
  it('keeps a short title large and on one line', () => {
    expect(zetTitel('Zwolle8', 564)).toEqual({ maat: 68, regels: ['Zwolle8'] })
  })

  it('breaks a word at its hyphen only when it does not fit by itself', () => {
    expect(zetTitel('Leidschendam-Voorburg', 564).regels).toEqual(['Leidschendam-', 'Voorburg'])
    expect(zetTitel('Regio Noord-Oost', 564).regels).toEqual(['Regio', 'Noord-Oost'])
  })

  it('makes a long title smaller until four lines hold it, and loses no word', () => {
    const titel = 'STO-regio Zuidoost-Brabant (Veldhoven, Valkenswaard, Heeze-Leende, Bergeijk) en omgeving'
    const { maat, regels } = zetTitel(titel, 564)
    expect(regels.length).toBeLessThanOrEqual(4)
    expect(regels.every((regel) => breedteVan(regel) * maat <= 564)).toBe(true)
    expect(regels.join(' ').replaceAll('- ', '-')).toBe(titel)
  })
})

describe('tekenDeelbeeld', () => {
  it('fills the area with the accent of light paper, whatever the reader prefers', () => {
    expect(kleur('accent')).toBe('#1f4e8c')
    expect(svgVan(beeldVan('/gemeente/GM0002'))).toMatch(/<path d="[^"]+" fill="#1f4e8c"/)
    expect(svgVan(beeldVan('/netwerk/ergens'))).not.toMatch(/<path[^>]* fill="#1f4e8c"/)
  })

  it('writes a name as text, not as markup', () => {
    expect(svgVan(beeldVan('/netwerk/ergens'))).toContain('>Ergens &amp; co</text>')
  })

  it('says that the borders are indicative and whose they are', () => {
    expect(svgVan(beeldVan('/'))).toContain('Gebieden indicatief. Grenzen: Atlas van Testland')
  })

  it('refuses a colour that tokens.css does not have', () => {
    expect(() => leesKleuren(':root { --inkt: #000000; }')('accent')).toThrow('--accent')
  })
})
