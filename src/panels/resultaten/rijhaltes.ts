/** What in a row can be pressed. */
const HALTE = 'a[href], button'

/** How far an arrow goes: to the next row, or to what stands beside it in the same row. */
const RIJEN_VERDER: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }
const NAAST: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * Makes every list of rows (`data-rijen`) within an element one stop for the Tab key: the arrows, Home and End go
 * through it. Written on the elements and not by React: so that hundreds of rows need not be drawn again for it, and
 * that without scripts every row stays a link like any other. A row with the focus that is drawn anew in another place,
 * because the list follows the map, keeps it. Ends with the signal.
 */
export function houdHaltes(vak: HTMLElement | null, signal: AbortSignal): void {
  if (vak === null || signal.aborted) return
  const orden = (lijst: HTMLElement) => {
    const haltes = [...lijst.querySelectorAll<HTMLElement>(HALTE)]
    zetHalte(haltes, haltes.find((halte) => halte.getAttribute('tabindex') === '0') ?? eersteKeus(lijst))
  }
  let laatste: HTMLElement | undefined
  const waarnemer = new MutationObserver((wijzigingen) => {
    for (const lijst of gewijzigdeLijsten(wijzigingen)) orden(lijst)
    if (laatste?.isConnected === false && document.activeElement === document.body) gelijke(vak, laatste)?.focus()
  })
  const onthoud = ({ target }: FocusEvent) => {
    laatste = target instanceof HTMLElement && vak.contains(target) ? target : undefined
  }
  document.addEventListener('focusin', onthoud, { signal })
  waarnemer.observe(vak, { childList: true, subtree: true })
  signal.addEventListener('abort', () => waarnemer.disconnect())
  vak.addEventListener('focusin', ({ target }) => volgFocus(target), { signal })
  vak.addEventListener('keydown', volgToets, { signal })
  for (const lijst of lijstenIn(vak)) orden(lijst)
}

/** The link to the same address, or the button that says the same, where a list was drawn anew. */
function gelijke(vak: HTMLElement, weg: HTMLElement): HTMLElement | undefined {
  const naam = weg.hasAttribute('href') ? 'href' : 'aria-label'
  const waarde = weg.getAttribute(naam)
  if (waarde === null) return undefined
  return [...vak.querySelectorAll<HTMLElement>(HALTE)].find((halte) => halte.getAttribute(naam) === waarde)
}

const lijstenIn = (vak: HTMLElement) => vak.querySelectorAll<HTMLElement>('[data-rijen]')

/** The lists whose rows changed, and those that came: of thousands of rows most stay as they are. */
function gewijzigdeLijsten(wijzigingen: readonly MutationRecord[]): ReadonlySet<HTMLElement> {
  const lijsten = new Set<HTMLElement>()
  for (const { target, addedNodes } of wijzigingen) {
    const eigen = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-rijen]') : null
    if (eigen !== null) lijsten.add(eigen)
    for (const nieuw of addedNodes) {
      if (!(nieuw instanceof HTMLElement)) continue
      if (nieuw.matches('[data-rijen]')) lijsten.add(nieuw)
      for (const lijst of lijstenIn(nieuw)) lijsten.add(lijst)
    }
  }
  return lijsten
}

/** The row of the open dossier, else the name in the first row. */
function eersteKeus(lijst: HTMLElement): HTMLElement | null {
  return lijst.querySelector<HTMLElement>('a[aria-current]') ?? lijst.querySelector<HTMLElement>('a[href]')
}

function zetHalte(haltes: readonly HTMLElement[], gekozen: HTMLElement | null | undefined): void {
  for (const halte of haltes) {
    const stand = halte === gekozen ? '0' : '-1'
    if (halte.getAttribute('tabindex') !== stand) halte.setAttribute('tabindex', stand)
  }
}

function volgFocus(doel: EventTarget | null): void {
  if (!(doel instanceof HTMLElement) || !doel.matches(HALTE)) return
  const lijst = doel.closest<HTMLElement>('[data-rijen]')
  if (lijst !== null) zetHalte([...lijst.querySelectorAll<HTMLElement>(HALTE)], doel)
}

function volgToets(event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event
  if (!(target instanceof HTMLElement) || altKey || ctrlKey || metaKey) return
  const naar = buurVan(target, key)
  if (naar === undefined) return
  event.preventDefault()
  naar.focus()
}

/** What a key leads to from here; nothing at the end of a list. */
function buurVan(van: HTMLElement, toets: string): HTMLElement | undefined {
  const rij = van.closest('li')
  const lijst = rij?.closest('[data-rijen]')
  if (rij === null || lijst === null || lijst === undefined) return undefined
  const inRij = [...rij.querySelectorAll<HTMLElement>(HALTE)]
  const opzij = NAAST[toets]
  if (opzij !== undefined) return inRij[inRij.indexOf(van) + opzij]
  const stap = RIJEN_VERDER[toets]
  if (stap === undefined) return undefined
  const rijen = [...lijst.children]
  const plek = Math.min(rijen.length - 1, Math.max(0, rijen.indexOf(rij) + stap))
  // A name leads to a name, and the button that draws to such a button.
  const zelfde = van.matches('a') ? 'a[href]' : 'button'
  return rijen[plek]?.querySelector<HTMLElement>(zelfde) ?? rijen[plek]?.querySelector<HTMLElement>(HALTE) ?? undefined
}
