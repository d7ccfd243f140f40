import { veldId } from './omgeving'

/** Moves the focus to a field, or to what stands in its place when the field itself is gone. */
export function focusVeld(veld: string): boolean {
  const delen = veld.split('.')
  for (let aantal = delen.length; aantal > 0; aantal -= 1) {
    const element = document.getElementById(veldId(delen.slice(0, aantal).join('.')))
    if (element !== null) {
      element.focus()
      element.scrollIntoView({ block: 'center' })
      return true
    }
  }
  return false
}
