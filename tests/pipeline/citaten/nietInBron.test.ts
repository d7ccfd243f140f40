import { describe, expect, it } from 'vitest'
import { nietInBron } from '@/pipeline/citaten/nietInBron'
import { toonProbleem } from '@/pipeline/probleem'
import { keurBestanden, testland, zet } from '../../fixtures/testland'

const sto = 'netwerken/sto-regio/sto-noord.json'
const standpunten = 'kennis/standpunten.json'

/** Invented; it speaks of the region of Noord on one page and, far from there, of a company in Westwijk. */
const atlas = `
  Sterk Techniekonderwijs Noord begon in 2019, met 250.000 euro, en loopt tot 2028. Nieuwland en drie scholen in
  Noordstad doen mee; de Noordstadse Courant schreef erover.
  ${'Er is veel te lezen. '.repeat(400)}
  Wielen en Raderen in Westwijk bestaat sinds 1987 en heeft 40 medewerkers.
`

/** What the check says of the region of Noord when its summary says this and rests on these sources. */
async function keur(samenvatting: string, bronnen = ['atlas'], document = atlas): Promise<string[]> {
  const bestanden = zet(testland(), sto, 'samenvatting', samenvatting)
  zet(
    bestanden,
    sto,
    'herkomst',
    bronnen.map((bron) => ({ bron, zekerheid: 'bron', velden: ['samenvatting'] })),
  )
  const { data } = await keurBestanden(bestanden)
  return nietInBron(data, new Map([['atlas', document]]))
    .filter(({ bestand }) => bestand === sto)
    .map(toonProbleem)
}

describe('a text against the documents that it is credited to', () => {
  it('is right when year, amount and names stand there', async () => {
    expect(await keur('Sinds 2019 werkt Nieuwland samen met 3 scholen in Noordstad, met 250.000 euro.')).toEqual([])
  })

  it('may write a number as a word, and a name in another form', async () => {
    expect(await keur('In de Noordstadse regio doen 3 scholen mee.')).toEqual([])
    expect(await keur('Er doen drie scholen mee in Noordstad.')).toEqual([])
  })

  it('may name itself, begin a sentence with any word, and name the year that the document is of', async () => {
    expect(await keur('Docenten leren er veel. Sterk Techniekonderwijs Noord helpt hen, schreef men in 2020.')).toEqual(
      [],
    )
  })

  it.each([
    ['a year', 'De regio begon in 2018.', "jaartal '2018'"],
    ['a number', 'Er doen 12 scholen mee.', "getal '12'"],
    ['a number in words', 'Er doen zeven scholen mee.', "getal 'zeven'"],
    ['a name', 'Ook het Zandcollege doet mee.', "naam 'Zandcollege'"],
    [
      'a name at the beginning of a sentence',
      'Zandcollege doet mee, en het Zandcollege betaalt.',
      "naam 'Zandcollege'",
    ],
    ['what the document says of something else', 'De regio heeft 40 scholen sinds 1987.', "getal '40', jaartal '1987'"],
  ])('is wrong when it holds %s that the document does not have', async (_wat, tekst, gemist) => {
    expect(await keur(tekst)).toEqual([`${sto}: samenvatting noemt ${gemist}; dat staat niet in atlas`])
  })

  it('is left alone when it also rests on a source that cannot be read, or on the editors', async () => {
    expect(await keur('De regio begon in 2018.', ['atlas', 'register'])).toEqual([])
    expect(await keur('De regio begon in 2018.', ['atlas', 'redactie'])).toEqual([])
    expect(await keur('De regio begon in 2018.', ['redactie'])).toEqual([])
  })

  it('is looked for in all of a document that does not mention the subject', async () => {
    expect(await keur('Begonnen in 1987.', ['atlas'], 'Iets anders bestaat sinds 1987.')).toEqual([])
  })

  it('reads a scan: words that are broken off, and vimbo for vmbo', async () => {
    const scan = 'Sterk Techniekonderwijs Noord: het Zand-\n  college en de Vimbobond doen mee.'
    expect(await keur('Ook het Zandcollege en de Vmbobond doen mee.', ['atlas'], scan)).toEqual([])
  })

  it('covers amounts, periods, participants, lessons and who said it', async () => {
    const bestanden = zet(testland(), sto, 'herkomst.0.velden', ['financiering', 'periode', 'deelnemers'])
    zet(bestanden, sto, 'financiering.bedrag', 990000)
    zet(bestanden, sto, 'periode.van', 2017)
    zet(bestanden, sto, 'deelnemers.1.naam', 'Zandcollege')
    zet(bestanden, sto, 'succesfactoren.0.tekst', 'Docenten kennen elkaar van de Zandtafel.')
    zet(bestanden, standpunten, '0.wie', 'een wethouder van Zandstad')
    const { data } = await keurBestanden(bestanden)
    const gemist = nietInBron(data, new Map([['atlas', atlas]])).map(({ veld, boodschap }) => `${veld} ${boodschap}`)
    for (const wat of [
      "financiering noemt getal '990000'",
      "periode noemt jaartal '2017'",
      "deelnemers noemt naam 'Zandcollege'",
      "succesfactoren[0] noemt naam 'Zandtafel'",
      "tekst noemt naam 'Zandstad'",
    ]) {
      expect(gemist.filter((regel) => regel.startsWith(wat))).toHaveLength(1)
    }
  })
})
