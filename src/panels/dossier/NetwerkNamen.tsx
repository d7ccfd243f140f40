import { Fragment } from 'react'
import type { NetwerkKern } from '@/domain/overzicht'
import { Verwijzing } from './Verwijzing'

/** Netwerken by name within a sentence, each a link. */
export function NetwerkNamen({ netwerken }: { netwerken: readonly NetwerkKern[] }) {
  return netwerken.map(({ id, naam }, nr) => (
    <Fragment key={id}>
      {nr === 0 ? '' : nr === netwerken.length - 1 ? ' en ' : ', '}
      <Verwijzing naar={{ soort: 'netwerk', id }}>{naam}</Verwijzing>
    </Fragment>
  ))
}
