import { afterEach, describe, expect, it } from 'vitest'
import { geefFocusTerug } from '@/pages/geefFocusTerug'

afterEach(() => document.body.replaceChildren())

function toon(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`
  const eerste = document.querySelector<HTMLElement>('main > *')
  if (eerste === null) throw new Error('leeg')
  return eerste
}

describe('geefFocusTerug', () => {
  it('gives it to what opened it', () => {
    const link = toon('<a href="/netwerk/a">A</a>')
    geefFocusTerug(link)
    expect(link).toHaveFocus()
  })

  it('finds the same link when the list was drawn again', () => {
    const oud = toon('<a href="/netwerk/a">A</a>')
    const nieuw = toon('<a href="/netwerk/a">A</a>')
    geefFocusTerug(oud)
    expect(nieuw).toHaveFocus()
  })

  it('leaves who went on to something else, and who came from nowhere', () => {
    const link = toon('<a href="/netwerk/a">A</a><button>Ander</button>')
    document.querySelector('button')?.focus()
    geefFocusTerug(link)
    expect(link).not.toHaveFocus()
    document.querySelector('button')?.blur()
    geefFocusTerug(document.body)
    geefFocusTerug(null)
    expect(document.body).toHaveFocus()
  })
})
