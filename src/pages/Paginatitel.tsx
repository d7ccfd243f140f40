import type { Ref } from 'react'
import { tabtitel } from '@/domain/datasetnaam'

interface Props {
  titel: string
  /** For a page that moves the keyboard to its heading. */
  kop?: Ref<HTMLHeadingElement>
}

/** The heading of a page, which its tab is called after. */
export function Paginatitel({ titel, kop }: Props) {
  return (
    <>
      <title>{tabtitel(titel)}</title>
      <h1 ref={kop} tabIndex={kop === undefined ? undefined : -1}>
        {titel}
      </h1>
    </>
  )
}
