import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DatasetFout } from '@/dataset/haalJson'
import { Knop } from '@/ui/Knop'
import { LetOp } from '@/ui/LetOp'
import css from './Ophalen.module.css'

interface OphalenProps<T> {
  /** What is fetched, for the message: `De bronnen en de toelichting`. */
  wat: string
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** A part that has to be fetched: says so while it comes, and offers to try again when it does not. */
export function Ophalen<T>({ wat, query, children }: OphalenProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) {
    return (
      <LetOp role="alert" soort="waarschuwing">
        <p>
          {wat} laden niet. {query.error instanceof DatasetFout ? query.error.boodschap : ''}
        </p>
        <p>
          <Knop onClick={() => void query.refetch()}>Probeer opnieuw</Knop>
        </p>
      </LetOp>
    )
  }
  return (
    <p role="status" className={css['laden']}>
      {wat} laden…
    </p>
  )
}
