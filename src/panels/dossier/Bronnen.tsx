import { toonDatum } from '@/domain/taal'
import { ondersteundeVelden } from '@/domain/dossier/dossierHerkomst'
import type { Bron } from '@/domain/bron'
import type { Herkomst } from '@/domain/herkomst'
import type { Zekerheid } from '@/domain/zekerheid'
import { zekerheidSchema } from '@/domain/zekerheid'
import { zekerheidBegrippen } from '@/domain/zekerheidBegrippen'
import css from './Bronnen.module.css'
import { Groep, Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { Buitenlink } from '@/ui/Buitenlink'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'

interface BronnenProps {
  herkomst: readonly Herkomst[]
  bronnen: readonly Bron[]
  peildatum: string
  /** Of the record as a whole. */
  zekerheid: Zekerheid
}

/** Every source once, with what it supports and how surely; at the end what the marks mean. */
export function Bronnen({ herkomst, bronnen, peildatum, zekerheid }: BronnenProps) {
  return (
    <Uitklap titel="Bronnen" aantal={bronnen.length}>
      <Uitleg>
        Stand van {toonDatum(peildatum)}. Dit dossier als geheel: <Zekerheidsmerk zekerheid={zekerheid} />
      </Uitleg>
      <ul className={`stapel ${css['bronnen']}`}>
        {bronnen.map((bron) => (
          <li key={bron.id}>
            <EenBron bron={bron} steun={herkomst.filter((regel) => regel.bron === bron.id)} />
          </li>
        ))}
      </ul>
      <Groep titel="Wat de merken betekenen">
        <dl className={css['legenda']}>
          {zekerheidSchema.options.map((waarde) => (
            <div key={waarde}>
              <dt>
                <Zekerheidsmerk zekerheid={waarde} />
              </dt>
              <dd>{zekerheidBegrippen[waarde].uitleg}</dd>
            </div>
          ))}
        </dl>
      </Groep>
    </Uitklap>
  )
}

function EenBron({ bron, steun }: { bron: Bron; steun: readonly Herkomst[] }) {
  const uitgave = [bron.uitgever, bron.jaar].filter((deel) => deel !== undefined).join(', ')
  return (
    <>
      <p>
        <cite>{bron.url === undefined ? bron.titel : <Buitenlink adres={bron.url}>{bron.titel}</Buitenlink>}</cite>
        {uitgave === '' ? '' : ` · ${uitgave}`}
      </p>
      {bron.toelichting === undefined ? null : <p className="klein">{bron.toelichting}</p>}
      {steun.length === 0 ? <p className="klein">Voor wat helpt, wat knelt of de kennis hierboven.</p> : null}
      <ul className={`klein ${css['steun']}`}>
        {steun.map((regel) => (
          <li key={`${regel.plaats ?? ''}/${regel.velden.join()}/${regel.zekerheid}`}>
            <span>
              Voor {ondersteundeVelden(regel)}
              {regel.plaats === undefined ? '' : ` · ${regel.plaats}`}
              {regel.peildatum === undefined ? '' : ` · ${toonDatum(regel.peildatum)}`}
              {regel.toelichting === undefined ? '' : `. ${regel.toelichting}`}
            </span>
            <Zekerheidsmerk zekerheid={regel.zekerheid} />
          </li>
        ))}
      </ul>
    </>
  )
}
