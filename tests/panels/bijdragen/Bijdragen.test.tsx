import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bijdrageSchema } from '@/domain/bijdrage/bijdrage'
import { toonBijdragen } from './toonBijdragen'

beforeEach(() => window.localStorage.clear())

const kop = () => screen.getByRole('heading', { level: 2, name: /^Stap/ })
const verder = () => userEvent.click(screen.getByRole('button', { name: /^Verder/ }))
const naarEinde = () => userEvent.click(screen.getByRole('button', { name: /^Nakijken/ }))

async function vulNieuw() {
  await userEvent.type(screen.getByRole('textbox', { name: /^Naam/ }), 'Techniekhuis Noord')
  await userEvent.click(screen.getByRole('radio', { name: /^Netwerk/ }))
  await verder()
  await userEvent.type(screen.getByRole('combobox', { name: /uit het register/ }), 'vakschool{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Voeg een andere partij toe' }))
  await userEvent.keyboard('Wielen en Raderen')
  await verder()
  await userEvent.click(screen.getByRole('radio', { name: 'Een of meer gemeenten of regio’s' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Voeg een gemeente of regio toe' }), 'zuidhoek{Enter}')
  await verder()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Techniek' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Loopt' }))
  await naarEinde()
  await userEvent.type(screen.getByRole('textbox', { name: /^Namens welke organisatie/ }), 'Nieuwland College')
}

describe('Bijdragen', () => {
  it('goes from step to step, with the focus on the heading and the step in the address', async () => {
    const { plek } = toonBijdragen('/bijdragen?thema=contrast')
    expect(kop()).toHaveTextContent('Stap 1 van 7: Waar gaat het over?')
    expect(kop()).not.toHaveFocus()
    await verder()
    expect(kop()).toHaveTextContent('Stap 2 van 7: Wie doen er mee?')
    expect(kop()).toHaveFocus()
    expect(plek.history.at(-1)).toBe('/bijdragen?stap=wie&thema=contrast')
    expect(screen.getByRole('button', { name: /^Wie doen er mee/ })).toHaveAttribute('aria-current', 'step')
  })

  it('makes a file that fits the format, and shows what the list will show', async () => {
    const { bestanden } = toonBijdragen()
    await vulNieuw()
    const voorbeeld = within(screen.getByRole('region', { name: 'Zo komt het op de landkaart' }))
    expect(voorbeeld.getByText('Netwerk · Zuidhoek · periode onbekend')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Download bestand' }))
    expect(screen.getByText('bijdrage-techniekhuis-noord.json is gedownload.')).toBeVisible()
    expect(bestanden[0]?.naam).toBe('bijdrage-techniekhuis-noord.json')
    const bijdrage = bijdrageSchema.parse(JSON.parse((await bestanden[0]?.inhoud) ?? ''))
    expect(bijdrage).toMatchObject({
      actie: 'nieuw',
      record: {
        naam: 'Techniekhuis Noord',
        gebied: { type: 'regionaal', gemeenten: ['GM0003'] },
        deelnemers: [
          { soort: 'mbo', instelling: 'oost' },
          { soort: 'bedrijf', naam: 'Wielen en Raderen' },
        ],
        partijtypen: ['mbo', 'bedrijf'],
        sectoren: ['techniek'],
      },
    })
  })

  it('gives no file while something is needed, and leads to it', async () => {
    const { bestanden } = toonBijdragen()
    await naarEinde()
    await userEvent.click(screen.getByRole('button', { name: 'Download bestand' }))
    expect(bestanden).toEqual([])
    const fouten = screen.getByRole('region', { name: 'Er zijn nog 5 dingen nodig' })
    expect(fouten).toHaveFocus()
    await userEvent.click(within(fouten).getByRole('button', { name: 'Naam' }))
    const naam = screen.getByRole('textbox', { name: /^Naam/ })
    expect(naam).toHaveFocus()
    expect(naam).toHaveAccessibleDescription('Vul dit in.')
    expect(naam).toBeInvalid()
  })

  it('says at once what is typed wrong, and waits with what is still missing', async () => {
    toonBijdragen()
    const website = screen.getByRole('textbox', { name: 'Website' })
    expect(website).toHaveAccessibleDescription(/^Begint met https:\/\/\.\s*$/)
    await userEvent.type(website, 'www')
    expect(website).toHaveAccessibleDescription(
      'Begint met https://. Dit moet een webadres zijn dat met https:// begint.',
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Andere namen' }), 'bel 0612345678')
    expect(screen.getByText(/Dit bevat een telefoonnummer/)).toBeVisible()
    expect(screen.queryByText('Vul dit in.')).toBeNull()
    await verder()
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }))
    expect(screen.getByText('Vul dit in.')).toBeVisible()
  })

  it('keeps what was typed, also after the page was closed, until it is wiped', async () => {
    const { unmount } = toonBijdragen()
    expect(screen.getByText(/er wordt niets verstuurd/)).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: /^Naam/ }), 'Half af')
    unmount()
    toonBijdragen()
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Half af')
    await userEvent.click(screen.getByRole('button', { name: 'Wis dit concept' }))
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('')
    expect(window.localStorage).toHaveLength(0)
  })

  it('says so when the browser keeps nothing', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('dicht', 'SecurityError')
    })
    toonBijdragen()
    await userEvent.type(screen.getByRole('textbox', { name: /^Naam/ }), 'X')
    expect(screen.getByText(/Deze browser bewaart uw concept niet/)).toBeVisible()
  })

  it.each(['geen json', '[]', '{"nieuw":{"invoer":{"soort":"x"}}}'])('begins anew when %s was kept', (bewaard) => {
    window.localStorage.setItem('landkaart-bijdrage', bewaard)
    toonBijdragen()
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('')
  })

  it('notices that a netwerk is there already', async () => {
    const { plek } = toonBijdragen()
    await userEvent.type(screen.getByRole('textbox', { name: /^Naam/ }), 'tafel van noord')
    await userEvent.click(screen.getByRole('button', { name: 'Geef een wijziging door' }))
    expect(plek.history.at(-1)).toBe('/bijdragen?record=netwerk:tafel-noord')
  })
})

describe('Bijdragen about a record', () => {
  it('stands filled in, and gives a file with what changed and no more', async () => {
    const { bestanden } = toonBijdragen('/bijdragen?record=netwerk:tafel-noord&versie=2026-05-01-0123abc')
    expect(screen.getByRole('heading', { level: 1, name: 'Klopt dit niet? Tafel van Noord' })).toBeVisible()
    expect(screen.getByText(/De gegevens zijn vernieuwd sinds u die pagina opende/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Tafel van Noord')
    await userEvent.click(screen.getByRole('button', { name: /^Wat doen ze samen/ }))
    const doel = screen.getByRole('textbox', { name: 'Doel' })
    expect(doel).toHaveValue('Samen optrekken.')
    await userEvent.clear(doel)
    await userEvent.click(screen.getByRole('radio', { name: 'Beëindigd' }))
    await naarEinde()
    const wijzigingen = within(screen.getByRole('region', { name: 'Uw wijzigingen' }))
    expect(wijzigingen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Doel', 'Status'])
    expect(wijzigingen.getByText('Was: Loopt')).toBeVisible()
    expect(wijzigingen.getByText('Wordt: Beëindigd')).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: /^Namens welke organisatie/ }), 'Nieuwland')
    await userEvent.click(screen.getByRole('button', { name: 'Download bestand' }))
    const bijdrage = bijdrageSchema.parse(JSON.parse((await bestanden[0]?.inhoud) ?? ''))
    expect(bijdrage).toMatchObject({ actie: 'wijziging', wissen: ['doel'], record: { status: 'beeindigd' } })
    expect(Object.keys(bijdrage.record).toSorted()).toEqual(['herkomst', 'id', 'peildatum', 'status'])
  })

  it('asks of an instelling what belongs to an instelling', async () => {
    toonBijdragen('/bijdragen?record=instelling:nieuwland')
    expect(kop()).toHaveTextContent('Stap 1 van 5')
    await verder()
    expect(screen.getByRole('textbox', { name: /^Instellingscode/ })).toHaveValue('25PM')
  })

  it('asks only what a dossier says is unknown, and the rest when asked', async () => {
    const { plek } = toonBijdragen('/bijdragen?record=netwerk:tafel-noord&veld=website,periode')
    expect(kop()).toHaveTextContent('Stap 1 van 3: Waar gaat het over?')
    expect(screen.getByRole('textbox', { name: /^Website/ })).toBeVisible()
    expect(screen.queryByRole('textbox', { name: /^Naam/ })).toBeNull()
    await verder()
    expect(screen.getByRole('textbox', { name: /^Van/ })).toBeVisible()
    expect(screen.queryByRole('textbox', { name: 'Doel' })).toBeNull()
    expect(plek.history.at(-1)).toBe('/bijdragen?record=netwerk:tafel-noord&stap=wat&veld=website,periode')
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle vragen' }))
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Tafel van Noord')
  })

  it('begins with the tables that an instelling sits at or may sit at, with what was answered in the dossier', async () => {
    const { bestanden } = toonBijdragen('/bijdragen?record=instelling:nieuwland&antwoord=nee:tafel-noord')
    const vragen = within(screen.getByRole('region', { name: 'Aan welke tafels wel, en aan welke niet?' }))
    const eerste = within(vragen.getAllByRole('group', { name: /Tafel van Noord\?/ })[0] ?? document.body)
    expect(eerste.getByRole('radio', { name: 'Nee' })).toBeChecked()
    await userEvent.click(vragen.getByRole('button', { name: 'Download uw antwoord' }))
    await waitFor(() => expect(bestanden).toHaveLength(1))
    const [bijdrage] = JSON.parse((await bestanden[0]?.inhoud) ?? '[]')
    expect(bijdrageSchema.parse(bijdrage)).toMatchObject({
      record: { id: 'tafel-noord', nietDeelnemers: ['nieuwland'] },
    })
    await userEvent.click(eerste.getByRole('radio', { name: 'Weet ik niet' }))
    expect(vragen.getByText('Dank u. Dan laten wij het zoals het staat.')).toBeVisible()
  })

  it('sends whoever means a school to the register, with a text to take along', () => {
    toonBijdragen('/bijdragen?record=school:01AA00&versie=2026-06-15-abc1234')
    expect(screen.getByRole('heading', { name: 'Dit komt uit een register' })).toBeVisible()
    expect(screen.getByText(/Record: De Meander \(Noordstad\) \(school:01AA00\)/)).toBeVisible()
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('keeps drafts about different records apart, and leads from one to the other', async () => {
    const { plek } = toonBijdragen()
    await userEvent.type(screen.getByRole('textbox', { name: /^Naam/ }), 'Half af')
    await userEvent.type(screen.getByRole('combobox', { name: /klopt er iets niet/ }), 'tafel{Enter}')
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Tafel van Noord'))
    await userEvent.click(screen.getByRole('button', { name: 'Half af' }))
    expect(plek.history.at(-1)).toBe('/bijdragen')
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Half af')
  })

  it('says that a record is not there', () => {
    toonBijdragen('/bijdragen?record=netwerk:weg')
    expect(screen.getByRole('heading', { name: 'Dit staat niet op de landkaart' })).toBeVisible()
  })
})
