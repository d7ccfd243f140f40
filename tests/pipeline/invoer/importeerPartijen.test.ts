import { describe, expect, it } from 'vitest'
import { testland, zet } from '../../fixtures/testland'
import { inWerkmap } from './werkmap'

const metAlias = () => zet(testland(), 'mbo-instellingen/nieuwland.json', 'aliassen', ['Het Baken'])
const tafel = 'netwerken/overleg/tafel-noord.json'

const neemIn = (kolom: string, waarde: string) =>
  inWerkmap(async ({ neem, record }) => {
    const { regels, gelukt } = await neem('x.csv', `id;vorm;${kolom}\ntafel-noord;;"${waarde}"\n`)
    return { regels, gelukt, record: await record(tafel) }
  }, metAlias())

describe('importeer van deelnemers', () => {
  it.each([
    ['mboInstellingen', 'nieuwland'],
    ['mboInstellingen', 'Nieuwland College'],
    ['mboInstellingen', 'NIEUWLAND-college'],
    ['mboInstellingen', 'het baken'],
    ['deelnemers', 'Het Baken'],
    ['deelnemers', 'nieuwland college'],
  ])('knows an instelling in %s by %s', async (kolom, naam) => {
    expect(await neemIn(kolom, naam)).toMatchObject({
      gelukt: true,
      record: { deelnemers: expect.arrayContaining([expect.objectContaining({ instelling: 'nieuwland' })]) },
    })
  })

  it.each(['01AA00', '01aa00', 'VMBO Noordstad'])('knows a vestiging by %s', async (naam) => {
    expect(await neemIn('vmboVestigingen', naam)).toMatchObject({
      gelukt: true,
      record: { deelnemers: expect.arrayContaining([expect.objectContaining({ school: '01AA00' })]) },
    })
  })

  it.each(['College Nieuwland', 'ROC Nieuwland', 'Nieuwland Colege'])(
    'asks who %s is, instead of taking it for a stranger',
    async (naam) => {
      const { regels, gelukt } = await neemIn('deelnemers', naam)
      expect(regels[0]).toBe(
        `x.csv rij 2: deelnemers: deelnemers noemt ‘${naam}’; bedoelde u Nieuwland College (nieuwland)? Zet anders de soort ervoor: overig: ${naam}`,
      )
      expect(gelukt).toBe(false)
    },
  )

  it('takes for a stranger whom the row says is one, and lists strangers', async () => {
    const { regels, record } = await neemIn('deelnemers', 'overig: College Nieuwland; bedrijf: De Smid')
    expect(regels[0]).toBe('x.csv: deelnemers die in geen register staan: College Nieuwland; De Smid')
    expect(record).toMatchObject({
      deelnemers: expect.arrayContaining([
        { soort: 'overig', naam: 'College Nieuwland', zekerheid: 'vermoed' },
        { soort: 'bedrijf', naam: 'De Smid', zekerheid: 'vermoed' },
      ]),
    })
  })
})
