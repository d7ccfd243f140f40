import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Onderwerp } from '@/domain/routes'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'
import { serveer, toonDossier } from './toonDossier'

const deelnemers = [
  { soort: 'mbo', instelling: 'nieuwland', rol: 'trekker', zekerheid: 'bron' },
  { soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' },
  { soort: 'bedrijf', naam: 'Wielen en Raderen', rol: 'deelnemer', zekerheid: 'bron' },
] as const

/** A region where nothing is there once: two gemeenten, six schools at five places, tables of now and of then. */
const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ vmboVestigingen: 4, beroepsgericht: 1 }),
    eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', vmboVestigingen: 2 }),
  ],
  instellingen: [
    eenInstelling({ gemeenten: ['GM0001', 'GM0002'] }),
    eenInstelling({ id: 'ver', naam: 'ROC Ver', vestigingen: [], gemeenten: ['GM0001'] }),
    eenInstelling({ id: 'vak', naam: 'Vakschool', werkgebied: { type: 'landelijk' }, gemeenten: [], vestigingen: [] }),
  ],
  netwerken: [
    eenNetwerk({ deelnemers: [...deelnemers], gemeenten: ['GM0002', 'GM0001'] }),
    eenNetwerk({ id: 'sto', naam: 'STO-regio Noord', soort: 'sto-regio', deelnemers: [...deelnemers] }),
    eenNetwerk({ id: 'sto-oost', naam: 'STO-regio Oost', soort: 'sto-regio', gemeenten: ['GM0002'] }),
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => eenNetwerk({ id, naam: `Tafel ${id}`, gemeenten: ['GM0002'] })),
    eenNetwerk({ id: 'toen', naam: 'Tafel van toen', toestand: 'beeindigd', deelnemers: [...deelnemers] }),
    eenNetwerk({ id: 'land', naam: 'Landelijk', gebied: { type: 'landelijk' }, gemeenten: [] }),
  ],
})
const scholen = [
  eenSchool({ plek: ['01AA00', '01AA01'] }),
  eenSchool({ code: '01AA01', naam: 'De Meander', plek: ['01AA00', '01AA01'] }),
  eenSchool({ code: '01AA02', naam: 'De Bocht' }),
  eenSchool({ code: '02BB00', naam: 'De Waterkant' }),
  eenSchool({ code: '03CC00', naam: 'Elders', gemeente: 'GM0002' }),
  eenSchool({ code: '03CC01', naam: 'Verderop', gemeente: 'GM0002' }),
]

/** A row stands for so many vestigingen as it has codes. */
function telRijen(doel: Element): number {
  const lijsten = [...doel.querySelectorAll('ul')].filter(
    ({ previousElementSibling }) => previousElementSibling?.textContent !== 'Samengesteld uit',
  )
  return lijsten
    .flatMap((lijst) => [...lijst.children])
    .reduce((som, rij) => som + Number(/(\d+) vestigingscodes/.exec(rij.textContent)?.[1] ?? 1), 0)
}

describe('Every number of the head of a dossier opens a list of that length', () => {
  it.each<[Onderwerp, number]>([
    [{ soort: 'instelling', id: 'nieuwland' }, 3],
    [{ soort: 'instelling', id: 'vak' }, 0],
    [{ soort: 'netwerk', id: 'tafel-noord' }, 3],
    [{ soort: 'netwerk', id: 'sto-oost' }, 2],
    [{ soort: 'netwerk', id: 'land' }, 0],
    [{ soort: 'gemeente', id: 'GM0001' }, 3],
    [{ soort: 'gemeente', id: 'GM0002' }, 3],
    [{ soort: 'regio', indeling: 'provincie', id: 'PV01' }, 3],
  ])('of %o', async (onderwerp, verwacht) => {
    serveer({ 'scholen.json': scholen })
    toonDossier(onderwerp, naslag)
    const koppen = [...screen.getByRole('article').querySelectorAll<HTMLAnchorElement>('li > strong > a')]
    expect(koppen).toHaveLength(verwacht)
    for (const kop of koppen) {
      await userEvent.click(kop)
      const doel = document.getElementById(kop.hash.slice(1))
      if (doel === null) throw new Error(`${kop.hash} is er niet`)
      await waitFor(() => expect(telRijen(doel)).toBe(Number(kop.textContent)))
    }
  })

  it('of a school is in its sentence, and in the title of the list', async () => {
    serveer({ 'scholen.json': scholen })
    toonDossier({ soort: 'school', id: '01AA00' }, naslag)
    expect(await screen.findByText(/^Volgens de bronnen zit De Meander aan 2 tafels/)).toBeVisible()
    const doel = document.getElementById('tafels')
    expect(doel).toHaveTextContent('Tafels van nu, voor zover bekend (2)')
    expect(doel === null ? 0 : telRijen(doel)).toBe(2)
  })
})
