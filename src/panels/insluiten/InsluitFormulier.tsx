import { useId } from 'react'
import { accentenVan } from '@/domain/kleur'
import type { Naslag } from '@/domain/opzoeken'
import { themas } from '@/url/parameters'
import css from './InsluitFormulier.module.css'
import type { InsluitKeuze } from './insluitKeuze'
import { opties, themaBegrippen, watBegrippen, watten } from './insluitKeuze'

interface Props {
  keuze: InsluitKeuze
  naslag: Naslag
  onKies: (wijziging: Partial<InsluitKeuze>) => void
}

const breedtes = [
  { label: 'Zo breed als de kolom', waarde: undefined },
  { label: '320 pixels', waarde: 320 },
  { label: '600 pixels', waarde: 600 },
  { label: '1000 pixels', waarde: 1000 },
]

/** What, how large and in which look. Every answer shows at once in the preview and the code. */
export function InsluitFormulier({ keuze, naslag, onKies }: Props) {
  const id = useId()
  const welke = opties(keuze.wat, naslag)
  return (
    <form className={css['formulier']} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={css['wat']}>
        <legend>Wat wilt u tonen?</legend>
        {watten.map((wat) => (
          <label key={wat}>
            <input
              type="radio"
              name={`${id}-wat`}
              checked={keuze.wat === wat}
              onChange={() => onKies({ wat, welk: opties(wat, naslag)[0]?.waarde ?? '' })}
            />
            {watBegrippen[wat]}
          </label>
        ))}
      </fieldset>
      {welke.length > 0 && (
        <div className={css['veld']}>
          <label htmlFor={`${id}-welk`}>Welke?</label>
          <select
            id={`${id}-welk`}
            value={keuze.welk}
            onChange={(event) => onKies({ welk: event.currentTarget.value })}
          >
            {welke.map(({ waarde, label }) => (
              <option key={waarde} value={waarde}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={css['rij']}>
        <div className={css['veld']}>
          <label htmlFor={`${id}-breedte`}>Breedte</label>
          <select
            id={`${id}-breedte`}
            value={keuze.breedte ?? ''}
            onChange={({ currentTarget: { value } }) => onKies({ breedte: value === '' ? undefined : Number(value) })}
          >
            {breedtes.map(({ label, waarde }) => (
              <option key={label} value={waarde ?? ''}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className={css['veld']}>
          <label htmlFor={`${id}-hoogte`}>Hoogte in pixels</label>
          <input
            id={`${id}-hoogte`}
            type="number"
            min={320}
            max={1600}
            step={20}
            value={keuze.hoogte}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (valueAsNumber >= 1 && valueAsNumber <= 4000) onKies({ hoogte: Math.round(valueAsNumber) })
            }}
          />
        </div>
        <div className={css['veld']}>
          <label htmlFor={`${id}-thema`}>Thema</label>
          <select
            id={`${id}-thema`}
            value={keuze.thema}
            onChange={({ currentTarget: { value } }) =>
              onKies({ thema: themas.find((thema) => thema === value) ?? 'neutraal' })
            }
          >
            {themas.map((thema) => (
              <option key={thema} value={thema}>
                {themaBegrippen[thema]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Kleurkeuze kleur={keuze.kleur} onKies={(kleur) => onKies({ kleur })} />
    </form>
  )
}

const VOORBEELDKLEUR = '1f4e8c'

function Kleurkeuze({ kleur, onKies }: { kleur: string | undefined; onKies: (kleur: string | undefined) => void }) {
  const id = useId()
  return (
    <div className={css['kleur']}>
      <label>
        <input
          type="checkbox"
          checked={kleur !== undefined}
          onChange={({ currentTarget: { checked } }) => onKies(checked ? VOORBEELDKLEUR : undefined)}
        />
        Eigen kleur voor links en knoppen
      </label>
      {kleur !== undefined && (
        <>
          <label htmlFor={id} className="alleen-voorlezen">
            Kleur
          </label>
          <input
            id={id}
            type="color"
            value={`#${kleur}`}
            onChange={({ currentTarget: { value } }) => onKies(value.slice(1))}
          />
          <p role="status">{kleuruitleg(kleur)}</p>
        </>
      )}
    </div>
  )
}

/** Says which colours come on screen, and whether they had to be changed to be readable. */
function kleuruitleg(kleur: string): string {
  const { licht, donker } = accentenVan(kleur)
  const hex = `#${kleur}`
  const gelijk = [licht.accent === hex && 'licht', donker.accent === hex && 'donker'].filter((naam) => naam !== false)
  if (gelijk.length === 2) return `${hex} is leesbaar op licht en op donker papier.`
  const delen = [
    licht.accent === hex ? undefined : `op licht papier ${licht.accent}`,
    donker.accent === hex ? undefined : `op donker papier ${donker.accent}`,
  ].filter((deel) => deel !== undefined)
  return `${hex} is niet overal leesbaar. Wij maken ervan: ${delen.join(', ')}.`
}
