/** The engines beside Chromium in which the site is tried. */
export type Motornaam = 'firefox' | 'webkit'

/**
 * A browser of another engine, driven as far as the stories need it. An expression is JavaScript that is worked out in
 * the page, or after `inKader` in the frame.
 */
export interface Motor {
  /** As the engine says it: `firefox/153.8.0`. */
  versie: string
  ga: (adres: string) => Promise<void>
  /** The value of an expression; it can be written as JSON. */
  waarde: (uitdrukking: string) => Promise<unknown>
  /** Presses, with the pointer, the first element that is on screen, fits the selector and holds this text. */
  klik: (kiezer: string, tekst?: string) => Promise<void>
  /** Types with the keyboard in what fits the selector. */
  typ: (kiezer: string, tekst: string) => Promise<void>
  /** From here on all is about the first frame of the page, until the next address. */
  inKader: () => Promise<void>
  /** The picture of the page, as PNG. */
  foto: () => Promise<Uint8Array>
  /** The page on paper, as PDF; the driver of WebKit cannot print. */
  druk?: () => Promise<Uint8Array>
  stop: () => Promise<void>
}

/** A function in the page that finds what a reader would see. */
export const vindElement = `(kiezer, tekst) => [...document.querySelectorAll(kiezer)].find((element) =>
  element.checkVisibility({ visibilityProperty: true }) && (element.textContent + (element.ariaLabel ?? '')).includes(tekst)) ?? null`

/** Waits until an expression holds; the stories wait for states, and only what hangs reaches the limit. */
export async function wacht(motor: Motor, uitdrukking: string, wat = uitdrukking): Promise<void> {
  const begin = performance.now()
  while (performance.now() - begin < 120_000) {
    if ((await motor.waarde(uitdrukking)) === true) return
    await new Promise((verder) => setTimeout(verder, 100))
  }
  throw new Error(`${motor.versie} zag dit niet: ${wat}`)
}
