const TIK_MS = 250

/**
 * A clock for what must judge whether something is drawn: it runs only while the page is given pictures to draw. In a
 * hidden tab, a frame below the fold, a closed `<details>` or `display: none` a browser gives none, also where
 * `document.hidden` is false; nothing can be drawn there, and nothing may be held against what should have been.
 *
 * `bijTik` gets the time that was counted, in ms, and says whether to go on. The answer stops the clock.
 */
export function telBeelden(bijTik: (verstreken: number) => boolean): () => void {
  let verstreken = 0
  let wekker: ReturnType<typeof setTimeout> | undefined
  let beeld = 0
  const tik = () => {
    verstreken += TIK_MS
    if (bijTik(verstreken)) wacht()
  }
  // A picture is asked for four times a second only: asking for all of them keeps a slow machine from its work.
  const wacht = () => {
    wekker = setTimeout(() => {
      beeld = requestAnimationFrame(tik)
    }, TIK_MS)
  }
  wacht()
  return () => {
    clearTimeout(wekker)
    cancelAnimationFrame(beeld)
  }
}
