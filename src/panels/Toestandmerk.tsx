import type { ComponentProps } from 'react'
import { uitlegVan } from '@/domain/velden/waardeuitleg'
import { Toestandteken } from './Toestandteken'

/** The state of a netwerk, with what it means for whoever points at it. */
export function Toestandmerk(props: ComponentProps<typeof Toestandteken>) {
  return (
    <span title={uitlegVan('toestand', props.toestand)}>
      <Toestandteken {...props} />
    </span>
  )
}
