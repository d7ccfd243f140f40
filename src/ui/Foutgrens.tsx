import { Component } from 'react'
import type { ReactNode } from 'react'
import { Melding } from './Melding'
import { probeerOpnieuw } from './probeerOpnieuw'

interface Props {
  children: ReactNode
  /** What the part is called on screen: "De kaart". */
  wat?: string
  /** Shows nothing of the fault: whoever uses it shows something else instead. */
  stil?: boolean
  onFout?: () => void
}

/** Keeps a fault in one part of the screen from taking the rest with it. React offers this to classes only. */
export class Foutgrens extends Component<Props, { stuk: boolean }> {
  override state = { stuk: false }

  static getDerivedStateFromError() {
    return { stuk: true }
  }

  override componentDidCatch() {
    this.props.onFout?.()
  }

  override render() {
    if (!this.state.stuk) return this.props.children
    if (this.props.stil === true) return null
    return (
      <Melding
        titel={`${this.props.wat ?? 'Dit deel van de pagina'} werkt even niet`}
        tekst="Er ging iets mis bij het tonen. De rest van de site is gewoon te gebruiken."
        actie="Probeer opnieuw"
        onActie={() => probeerOpnieuw(() => this.setState({ stuk: false }))}
      />
    )
  }
}
