import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ZoekvakLui } from '@/panels/zoeken/ZoekvakLui'
import { maakPagina, naslag, serveer } from './toonZoekvak'

beforeEach(() => serveer())
afterEach(() => vi.unstubAllGlobals())

const naam = 'Zoek een school, instelling, gemeente of netwerk'

describe('ZoekvakLui', () => {
  it('keeps what was typed, and the focus, when the search arrives', async () => {
    const { adres, toon } = maakPagina()
    toon(<ZoekvakLui naslag={naslag} adres={adres} />)
    await userEvent.type(screen.getByRole('textbox', { name: naam }), 'noordst')
    const vak = await screen.findByRole('combobox', { name: naam })
    await userEvent.keyboard('ad')
    expect(vak).toHaveValue('noordstad')
    expect(vak).toHaveFocus()
    expect(await screen.findByRole('option', { name: /^Noordstad Gemeente/ })).toBeVisible()
  })

  it('filters the list with Enter while there is nothing to search in yet', async () => {
    const { adres, kies, toon } = maakPagina()
    toon(<ZoekvakLui naslag={undefined} adres={adres} />)
    await userEvent.type(screen.getByRole('textbox', { name: naam }), ' techniek {Enter}')
    expect(kies).toHaveBeenCalledExactlyOnceWith({ q: 'techniek' })
    await userEvent.click(screen.getByRole('button', { name: 'Wis zoekvak' }))
    expect(screen.getByRole('textbox', { name: naam })).toHaveValue('')
  })
})
