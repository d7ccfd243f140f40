import type { RefObject } from 'react'
import { useEffect } from 'react'

/** Lets `/` put the cursor in the search box inside `kader`, unless the reader is typing somewhere. */
export function useSneltoets(kader: RefObject<HTMLElement | null>): void {
  useEffect(
    function luisterNaarSneltoets() {
      function handleKeyDown(event: KeyboardEvent) {
        if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
        if (
          event.target instanceof Element &&
          event.target.closest('input, textarea, select, [contenteditable]') !== null
        )
          return
        event.preventDefault()
        zetFocus(kader)
      }
      window.addEventListener('keydown', handleKeyDown)
      return () => window.removeEventListener('keydown', handleKeyDown)
    },
    [kader],
  )
}

/** Puts the cursor in the box behind what was typed. */
export function zetFocus(kader: RefObject<HTMLElement | null>): void {
  const input = kader.current?.querySelector('input')
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
