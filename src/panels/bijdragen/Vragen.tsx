import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { vragen } from '@/domain/bijdrage/bijdrageInvoer'
import type { Stap } from '@/domain/bijdrage/stappen'
import { antwoordBij } from '@/domain/bijdrage/vormen'
import type { Vraag } from '@/domain/bijdrage/vragenlijst'
import { Bevindingen } from './Bevindingen'
import { Deelnemers } from './Deelnemers'
import { Gebied } from './Gebied'
import { Keuzegroep, Lijstkeuze, Vakjesgroep } from './Keuzevelden'
import { useFormulier } from './omgeving'
import css from './Stap.module.css'
import { Tekstinvoer } from './Tekstinvoer'
import { Vestigingen } from './Vestigingen'

interface Props {
  stap: Stap
  /** What stands below a question, by its name. */
  erna?: Readonly<Record<string, ReactNode>>
  /** Questions that must be answered now, beside those that always must. */
  nodig?: readonly string[]
}

/** The questions of a step, in the order of their table. */
export function Vragen({ stap, erna = {}, nodig = [] }: Props) {
  const { invoer, alleen } = useFormulier()
  const gesteld = [...vragen[invoer.soort].values()].filter(
    (vraag) =>
      vraag.stap === stap &&
      (vraag.alleenAls?.(invoer) ?? true) &&
      // Who says so is always asked.
      (alleen === undefined || stap === 'nakijken' || alleen.includes(vraag.naam)),
  )
  return naastElkaar(gesteld).map((rij) => {
    const velden = rij.map((vraag) => (
      <Vraagveld key={vraag.naam} vraag={vraag} nodig={vraag.nodig ?? nodig.includes(vraag.naam)} />
    ))
    return (
      <Fragment key={rij[0]?.naam}>
        {rij.length > 1 ? <div className={css['naastElkaar']}>{velden}</div> : velden}
        {rij.map(({ naam, noot }) => (
          <Fragment key={naam}>
            {noot !== undefined && <p className={css['noot']}>{noot}</p>}
            {erna[naam]}
          </Fragment>
        ))}
      </Fragment>
    )
  })
}

/** Questions that stand side by side are one row. */
function naastElkaar(lijst: readonly Vraag[]): Vraag[][] {
  const rijen: Vraag[][] = []
  for (const vraag of lijst) {
    const vorige = rijen.at(-1)
    if (vraag.naast === true && vorige?.[0]?.naast === true) vorige.push(vraag)
    else rijen.push([vraag])
  }
  return rijen
}

function Vraagveld({ vraag, nodig }: { vraag: Vraag; nodig: boolean }) {
  const { invoer, zet } = useFormulier()
  const { naam, label, vorm, begrippen } = vraag
  const geef = (antwoord: unknown) => zet({ [naam]: antwoord })
  const groep = { veld: naam, label, hulp: vraag.hulp, nodig }
  switch (vorm) {
    case 'keuze': {
      const waarde = antwoordBij(vorm, invoer, naam)
      const opties = Object.entries(begrippen)
      return vraag.uitklap === true ? (
        <Lijstkeuze
          veld={naam}
          label={label}
          leeg="Onbekend"
          opties={opties.map(([optie, begrip]) => [optie, begrip.label])}
          waarde={waarde}
          onKies={geef}
        />
      ) : (
        <Keuzegroep {...groep} opties={opties} waarde={waarde} onKies={geef} />
      )
    }
    case 'keuzen':
      return (
        <Vakjesgroep
          {...groep}
          opties={Object.entries(begrippen)}
          gekozen={antwoordBij(vorm, invoer, naam)}
          onKies={geef}
        />
      )
    case 'ja-nee':
      return (
        <label className={css['vakje']}>
          <input
            type="checkbox"
            checked={antwoordBij(vorm, invoer, naam)}
            onChange={({ target }) => geef(target.checked)}
          />
          {label}
        </label>
      )
    case 'gebied':
      return <Gebied vraag={vraag} />
    case 'deelnemers':
      return <Deelnemers vraag={vraag} />
    case 'bevindingen':
      return <Bevindingen vraag={vraag} />
    case 'vestigingen':
      return <Vestigingen vraag={vraag} />
    case 'tekst':
    case 'code':
    case 'getal':
    case 'regels':
    case 'komma':
    case 'trefwoorden':
      return (
        <Tekstinvoer
          {...groep}
          {...{ regels: vraag.regels, kort: vraag.kort, cijfers: vraag.cijfers, max: vraag.max }}
          waarde={antwoordBij(vorm, invoer, naam)}
          onWijzig={geef}
        />
      )
  }
}
