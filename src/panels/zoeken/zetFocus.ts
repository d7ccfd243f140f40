import type { RefObject } from 'react'

/** Puts the cursor in the box inside `kader`, behind what was typed. */
export function zetFocus(kader: RefObject<HTMLElement | null>): void {
  const input = kader.current?.querySelector('input')
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
