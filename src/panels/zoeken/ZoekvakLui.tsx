import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import type { Adres } from '@/url/useAdres'
import type { ZoekvakProps } from './Zoekvak'
import { ZoekvakWacht } from './ZoekvakWacht'
import type { Opschrift } from './Zoekveld'

interface Props {
  /** Absent while the overview loads. */
  naslag: Naslag | undefined
  adres: Adres
  opschrift?: Opschrift
}

/** So long the page has the line for itself, unless the reader turns to the box. */
const RUST_MS = 3000

/** Awaited in a function of its own: a style sheet that fails is no fault of what follows `import()` in one chain. */
const haalCode = async () => (await import('./Zoekvak')).Zoekvak

/**
 * The search box that fetches its own code: when the reader turns to it, or when the page has come to rest. What was
 * typed meanwhile, and the focus, go over to the real one. Not `lazy`: that would mount the waiting box twice.
 */
export function ZoekvakLui({ naslag, ...rest }: Props) {
  const [Zoekvak, setZoekvak] = useState<ComponentType<ZoekvakProps>>()
  const [gewekt, setGewekt] = useState(false)
  const [tekst, setTekst] = useState('')
  const [heeftFocus, setHeeftFocus] = useState(false)

  useEffect(function wekNaRust() {
    const wekker = setTimeout(() => setGewekt(true), RUST_MS)
    return () => clearTimeout(wekker)
  }, [])

  useEffect(
    function haalZoekvak() {
      if (!gewekt) return undefined
      let weg = false
      haalCode().then(
        (Echt) => {
          if (!weg) setZoekvak(() => Echt)
        },
        // Offline: the next time the reader turns to the box it is tried again; Enter filters the list meanwhile.
        () => {
          if (!weg) setGewekt(false)
        },
      )
      return () => {
        weg = true
      }
    },
    [gewekt],
  )

  if (naslag !== undefined && Zoekvak !== undefined) {
    return <Zoekvak naslag={naslag} beginTekst={tekst} beginMetFocus={heeftFocus} {...rest} />
  }
  return (
    <ZoekvakWacht
      opschrift={rest.opschrift}
      tekst={tekst}
      onTekst={setTekst}
      onFilter={(q) => rest.adres.kies({ q })}
      onFocus={(focus) => {
        setHeeftFocus(focus)
        if (focus) setGewekt(true)
      }}
    />
  )
}
