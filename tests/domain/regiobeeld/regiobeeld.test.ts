import { describe, expect, it } from 'vitest'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { netwerkenBijRegio } from '@/domain/dossier/dossierGebied'
import { telVmboVestigingen } from '@/domain/dossier/dossierOverlap'
import { nuEnVoorbij } from '@/domain/dossier/tafels'
import { regioSleutel } from '@/domain/opzoeken'
import type { NetwerkKern, Overzicht } from '@/domain/overzicht'
import type { Beeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import { beeldAdres, isBeeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import { alsApa, alsBibtex } from '@/domain/regiobeeld/citaat'
import { notenVan } from '@/domain/regiobeeld/noten'
import type { Regiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { alleTafels, maakRegiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { routeVan } from '@/domain/routes'
import { eenInstelling, eenNaslag, eenNetwerk, eenOverzicht, eenSchool } from '../../fixtures/overzicht'

const WEST: Beeldonderwerp = { soort: 'regio', indeling: 'arbeidsmarktregio', id: 'regio-west' }
const gedeeld = { rol: 'deelnemer', zekerheid: 'bron' } as const
const mbo = (instelling: string): DeelnemerKern => ({ soort: 'mbo', instelling, ...gedeeld })
const vmbo = (school: string): DeelnemerKern => ({ soort: 'vmbo', school, ...gedeeld })
const sto = (id: string, delen: Partial<NetwerkKern> = {}) =>
  eenNetwerk({ id, naam: `STO-regio ${id}`, soort: 'sto-regio', toestand: 'programma-loopt', ...delen })

/** Regio West has Noordstad and Zuidhoek, Regio Oost the two others. */
const gemeenten = eenOverzicht().gemeenten.map((gemeente) => ({ ...gemeente, vmboVestigingen: 1, beroepsgericht: 1 }))
const scholen = [
  eenSchool({ structuur: ['VBO', 'MAVO', 'HAVO'] }),
  eenSchool({ code: '02BB00', bestuur: '99999', gemeente: 'GM0003', plaats: 'Zuidhoek', structuur: ['MAVO'] }),
  eenSchool({ code: '03CC00', gemeente: 'GM0002', plaats: 'Oosterdorp' }),
]
const instellingen = [
  eenInstelling({ voortgekomenUit: ['oud'] }),
  eenInstelling({ id: 'oud', naam: 'Oudland', bestaatTot: '2020', opgegaanIn: ['nieuwland'] }),
  eenInstelling({ id: 'ver', naam: 'Verland', gemeenten: ['GM0003'], vestigingen: [] }),
]
const naslagMet = (netwerken: NetwerkKern[], delen: Partial<Overzicht> = {}) =>
  eenNaslag({ gemeenten, instellingen, netwerken, ...delen })

function beeldVan(netwerken: NetwerkKern[], delen: Partial<Overzicht> = {}): Regiobeeld {
  const beeld = maakRegiobeeld(WEST, naslagMet(netwerken, delen), scholen)
  if (beeld?.onderwerp === undefined) throw new Error('no regiobeeld')
  return beeld
}

describe('the address of a regiobeeld', () => {
  it('is that of the region below the page, and leads back to it', () => {
    expect(beeldAdres(WEST)).toBe('/regiobeeld/regio/arbeidsmarktregio/regio-west')
    expect(routeVan(beeldAdres(WEST))).toEqual({ naam: 'pagina', pagina: 'regiobeeld', onderwerp: WEST })
    expect(routeVan(beeldAdres(undefined))).toEqual({ naam: 'pagina', pagina: 'regiobeeld' })
  })

  it('is there for an arbeidsmarktregio and a provincie only', () => {
    expect(isBeeldonderwerp({ soort: 'regio', indeling: 'provincie', id: 'PV01' })).toBe(true)
    expect(isBeeldonderwerp({ soort: 'regio', indeling: 'corop', id: 'CR01' })).toBe(false)
    expect(isBeeldonderwerp({ soort: 'gemeente', id: 'GM0001' })).toBe(false)
  })
})

describe('maakRegiobeeld', () => {
  it('knows no region that the data does not know', () => {
    expect(maakRegiobeeld({ ...WEST, id: 'nergens' }, naslagMet([]), scholen)).toBeUndefined()
  })

  it('tells who teaches what, each number of its own kind', () => {
    const { aanbod } = beeldVan([])
    expect(aanbod).toMatchObject({
      vestigingen: 2,
      plekken: 2,
      besturen: 2,
      beroepsgericht: 1,
      theoretisch: 1,
      breed: 1,
    })
    expect(aanbod.mbo).toHaveLength(1)
    expect(aanbod.mbo[0]).toMatchObject({ plaatsen: ['Noordstad'], vestigingen: 1, voorgangers: [{ id: 'oud' }] })
    expect(aanbod.mboVanBuiten.map(({ id }) => id)).toEqual(['ver'])
  })

  it('has the tables of the dossier, each once, and a count by scale that adds up to them', () => {
    const netwerken = [
      eenNetwerk(),
      eenNetwerk({ id: 'geschat', gebied: { type: 'regionaal', precisie: 'benaderd', zekerheid: 'afgeleid' } }),
      eenNetwerk({ id: 'breed', schaal: 'provinciebreed', toestand: 'laatst-gezien', gemeenten: ['GM0001', 'GM0002'] }),
      eenNetwerk({ id: 'klaar', toestand: 'waarschijnlijk-voorbij' }),
      eenNetwerk({ id: 'elders', gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'achtergrond', relevantie: 'context' }),
      sto('hier'),
    ]
    const naslag = naslagMet(netwerken)
    const hier = naslag.gemeentenByRegio.get(regioSleutel(WEST.indeling, WEST.id)) ?? []
    const dossier = nuEnVoorbij([...netwerkenBijRegio(hier, naslag).values()].flat())
    const { tafels, aanbod, kenmerken } = beeldVan(netwerken)
    const { nu, voorbij } = alleTafels(tafels)
    expect(new Set(nu)).toEqual(new Set(dossier.nu))
    expect(nu).toHaveLength(dossier.nu.length)
    expect(voorbij).toEqual(dossier.voorbij)
    expect(aanbod.vestigingen).toBe(
      telVmboVestigingen(
        hier.map(({ code }) => code),
        naslag,
      ),
    )
    expect(tafels.geschat.map(({ netwerk }) => netwerk.id)).toEqual(['geschat'])
    expect(tafels.telling.map(({ label, nu: aantal }) => [label, aantal])).toEqual([
      ['Lokaal', 2],
      ['Provinciebreed', 1],
      ['STO-regio’s', 1],
    ])
    for (const { nu: samen, loopt, programmaLoopt, onbekend } of tafels.telling)
      expect(loopt + programmaLoopt + onbekend).toBe(samen)
    const som = (veld: 'nu' | 'voorbij') => tafels.telling.reduce((totaal, rij) => totaal + rij[veld], 0)
    expect([som('nu'), som('voorbij')]).toEqual([nu.length, voorbij.length])
    expect(kenmerken.eigenInitiatief + kenmerken.stoRegios).toBe(nu.length)
  })

  it('keeps what is only probable apart, and says it no more once it is known', () => {
    const buren = gemeenten.map((gemeente) =>
      gemeente.code === 'GM0001' ? { ...gemeente, waarschijnlijk: { netwerk: 'ver', reden: 'Buren.' } } : gemeente,
    )
    const ver = sto('ver', { gemeenten: ['GM0002'] })
    const { tafels } = beeldVan([ver], { gemeenten: buren })
    expect(tafels.waarschijnlijk.map(({ netwerk, gemeenten: waar }) => [netwerk.id, waar[0]?.code])).toEqual([
      ['ver', 'GM0001'],
    ])
    expect(alleTafels(tafels).nu).toEqual([])
    const dichtbij = sto('ver', { gemeenten: ['GM0002', 'GM0003'] })
    expect(beeldVan([dichtbij], { gemeenten: buren }).tafels.waarschijnlijk).toEqual([])
  })

  it('names who meet at two tables of now in the region or more', () => {
    const deelnemers = [mbo('nieuwland'), mbo('ver'), vmbo('01AA00')]
    const { ontmoetingen } = beeldVan([
      eenNetwerk({ id: 'a', deelnemers }),
      eenNetwerk({ id: 'b', deelnemers: [mbo('nieuwland'), vmbo('01AA00')] }),
      eenNetwerk({ id: 'elders', gemeenten: ['GM0002'], deelnemers }),
      eenNetwerk({ id: 'over', toestand: 'beeindigd', deelnemers }),
    ])
    expect(ontmoetingen.tafels).toBe(2)
    expect(
      ontmoetingen.paren.map(({ instelling, ander, tafels }) => [
        instelling.id,
        ander.naam,
        tafels.map(({ id }) => id),
      ]),
    ).toEqual([['nieuwland', 'De Meander', ['a', 'b']]])
  })

  it('tells what ended with what came after it', () => {
    const { afgelopen } = beeldVan([
      eenNetwerk({ id: 'oud', toestand: 'beeindigd', opgevolgdDoor: ['nieuw'] }),
      eenNetwerk({ id: 'nieuw', opvolgerVan: ['oud'] }),
      eenNetwerk({ id: 'weg', toestand: 'waarschijnlijk-voorbij' }),
    ])
    expect(afgelopen.map(({ netwerk, opvolgers }) => [netwerk.id, opvolgers.map(({ id }) => id)])).toEqual([
      ['oud', ['nieuw']],
      ['weg', []],
    ])
  })

  it('puts every gemeente of the region in one class of white spots, twice', () => {
    const { vlekken } = beeldVan([eenNetwerk(), sto('west', { gemeenten: ['GM0003'] })])
    const klassen = (vlek: 'eigen' | 'sto') =>
      vlekken[vlek].map(({ gemeente, klasse }) => [gemeente.code, klasse === 'bekend'])
    expect(klassen('eigen')).toEqual([
      ['GM0001', true],
      ['GM0003', false],
    ])
    expect(klassen('sto')).toEqual([
      ['GM0001', false],
      ['GM0003', true],
    ])
  })

  it('tells which borders cross its own', () => {
    const { grenzen } = beeldVan([
      sto('binnen'),
      sto('over', { gemeenten: ['GM0001', 'GM0002'] }),
      sto('buiten', { gemeenten: ['GM0002'] }),
    ])
    const namen = (wat: string) => {
      const rij = grenzen.find((een) => een.wat === wat)
      return [rij?.binnen.map(({ naam }) => naam), rij?.over.map(({ naam }) => naam)]
    }
    expect(namen('STO-regio’s')).toEqual([['STO-regio binnen'], ['STO-regio over']])
    expect(namen('Provincies')).toEqual([[], ['Bovenland', 'Benedenland']])
    expect(grenzen.map(({ wat }) => wat)).not.toContain('Arbeidsmarktregio’s')
  })

  it('finds a region with as many schools alike, and says what is known of only one of them', () => {
    const { lijktOp } = beeldVan([
      eenNetwerk({ sectoren: ['techniek'] }),
      eenNetwerk({ id: 'oost', gemeenten: ['GM0002'], sectoren: ['groen'] }),
      eenNetwerk({ id: 'oost-2', gemeenten: ['GM0002'] }),
    ])
    expect(lijktOp.map(({ regio }) => regio.id)).toEqual(['regio-oost'])
    expect(lijktOp[0]?.anders).toBe(
      'Daar 1 meer op eigen initiatief, ook tafels over groen en geen bekende tafels over techniek.',
    )
    expect(lijktOp[0]?.redenen.join()).toContain('2 hier en 2 daar')
  })

  it('counts what is not known, and is silent about what is', () => {
    const wat = (netwerken: NetwerkKern[]) => beeldVan(netwerken).onbekend.map(({ niet }) => niet)
    const bekend = { deelnemers: [vmbo('01AA00'), vmbo('02BB00')], borging: { vorm: 'convenant' } } as const
    const alles = eenNetwerk({ ...bekend, deelnemers: [...bekend.deelnemers], gemeenten: ['GM0001', 'GM0003'] })
    expect(wat([alles])).toEqual([])
    expect(beeldVan([eenNetwerk({ toestand: 'laatst-gezien' })]).onbekend).toContainEqual({
      aantal: 1,
      van: 1,
      wat: 'tafels van nu',
      niet: 'of ze nog lopen',
    })
  })
})

describe('the landelijk beeld', () => {
  it('has each arbeidsmarktregio in a row, the landelijke tables apart, and borders within borders', () => {
    const landelijk = eenNetwerk({ id: 'land', gebied: { type: 'landelijk' }, gemeenten: [], schaal: 'landelijk' })
    const beeld = maakRegiobeeld(
      undefined,
      naslagMet([landelijk, eenNetwerk(), sto('over', { gemeenten: ['GM0001', 'GM0002'] }), sto('een')]),
      scholen,
    )
    if (beeld === undefined || beeld.onderwerp !== undefined) throw new Error('no landelijk beeld')
    expect(beeld.landelijk.map(({ id }) => id)).toEqual(['land'])
    expect(alleTafels(beeld.tafels).nu.map(({ id }) => id)).not.toContain('land')
    expect(
      beeld.regios.map(({ regio, kenmerken }) => [regio.id, kenmerken.eigenInitiatief, kenmerken.stoRegios]),
    ).toEqual([
      ['regio-west', 1, 2],
      ['regio-oost', 0, 1],
    ])
    expect(beeld.grenzen).toMatchObject([{ wat: 'STO-regio’s', aantal: 2, binnen: { arbeidsmarktregio: 1 } }])
  })
})

describe('the notes', () => {
  it('number each source once, after the registers, and give none to what has no source', () => {
    const { bronnen, nummers } = notenVan(
      ['a', 'b', 'c', 'd'].map((id) => eenNetwerk({ id })),
      { a: 'Bericht (2020)', b: 'Ander bericht', d: 'Bericht (2020)' },
    )
    expect(bronnen.slice(2)).toEqual(['Bericht (2020)', 'Ander bericht'])
    expect([...nummers]).toEqual([
      ['a', 3],
      ['b', 4],
      ['d', 3],
    ])
  })
})

describe('a citation', () => {
  const citeerbaar = {
    titel: 'Regiobeeld arbeidsmarktregio West',
    versie: '2026-06-15-abc1234',
    peildatum: '2026-06-15',
    adres: 'https://kaart.example/regiobeeld/regio/arbeidsmarktregio/west',
    geraadpleegd: '2026-07-01',
  }

  it('names title, version, day of reading and address in APA', () => {
    expect(alsApa(citeerbaar)).toBe(
      'Landkaart vmbo–mbo. (2026). Regiobeeld arbeidsmarktregio West (Versie 2026-06-15-abc1234) [Dataset]. ' +
        'Geraadpleegd op 1\u00a0juli 2026, van https://kaart.example/regiobeeld/regio/arbeidsmarktregio/west',
    )
  })

  it('is an entry of BibTeX whose key has no spaces and whose braces close', () => {
    const tekst = alsBibtex(citeerbaar)
    expect(tekst).toMatch(/^@misc\{[a-z0-9-]+,\n/)
    expect(tekst.split('{').length).toBe(tekst.split('}').length)
    expect(tekst).toContain('  url = {https://kaart.example/regiobeeld/regio/arbeidsmarktregio/west},')
  })
})
