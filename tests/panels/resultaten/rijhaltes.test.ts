import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { houdHaltes } from '@/panels/resultaten/rijhaltes'

const vak = document.createElement('div')
let einde = new AbortController()

/** A list of which each row has a button that draws and a name; as HTML, the way that a page has it. */
const lijst = (namen: readonly string[]) =>
  `<ul data-rijen>${namen.map((naam) => `<li><button>teken ${naam}</button><a href="/${naam}">${naam}</a></li>`).join('')}</ul>`
const haltes = () =>
  [...vak.querySelectorAll<HTMLElement>('a, button')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map((een) => een.textContent)
const link = (naam: string) => vak.querySelector<HTMLElement>(`a[href="/${naam}"]`)
const druk = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

beforeEach(() => {
  einde = new AbortController()
  document.body.append(vak)
  vak.innerHTML = lijst(['a', 'b', 'c']) + lijst(['d', 'e'])
  houdHaltes(vak, einde.signal)
})
afterEach(() => {
  einde.abort()
  vak.remove()
})

describe('houdHaltes', () => {
  it('makes each list one stop for Tab: the name in its first row', () => {
    expect(haltes()).toEqual(['a', 'd'])
  })

  it.each([
    ['ArrowDown', 'a', 'b'],
    ['ArrowUp', 'b', 'a'],
    ['End', 'a', 'c'],
    ['Home', 'c', 'a'],
    ['ArrowUp', 'a', 'a'],
    ['ArrowDown', 'e', 'e'],
    ['ArrowLeft', 'b', 'teken b'],
  ])('goes with %s from %s to %s', (toets, van, naar) => {
    link(van)?.focus()
    druk(toets)
    expect(document.activeElement?.textContent).toBe(naar)
  })

  it('keeps to the column: from button to button', () => {
    link('a')?.focus()
    druk('ArrowLeft')
    druk('ArrowDown')
    expect(document.activeElement?.textContent).toBe('teken b')
    druk('ArrowRight')
    expect(document.activeElement?.textContent).toBe('b')
  })

  it('stops where the reader was, also when they come back', () => {
    link('b')?.focus()
    link('e')?.focus()
    expect(haltes()).toEqual(['b', 'e'])
  })

  it('follows rows that come and go', async () => {
    vak.innerHTML = lijst(['x', 'y'])
    await Promise.resolve()
    expect(haltes()).toEqual(['x'])
  })

  it('leaves other keys to the page, and all of them with a modifier', () => {
    link('a')?.focus()
    expect(druk('PageDown')).toBe(true)
    const metCtrl = new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(metCtrl)
    expect(metCtrl.defaultPrevented).toBe(false)
    expect(document.activeElement?.textContent).toBe('a')
  })

  it('keeps the focus on a row that is drawn anew in another place, and takes it from nobody', async () => {
    link('b')?.focus()
    vak.innerHTML = lijst(['c', 'b', 'a'])
    await vi.waitFor(() => expect(link('b')).toHaveFocus())
    const elders = document.createElement('button')
    document.body.append(elders)
    elders.focus()
    vak.innerHTML = lijst(['a', 'b'])
    await vi.waitFor(() => expect(haltes()).toEqual(['a']))
    expect(elders).toHaveFocus()
    elders.remove()
  })
})
