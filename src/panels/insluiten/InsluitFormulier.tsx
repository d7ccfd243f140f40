import { useId } from 'react'
import { accentenVan } from '@/domain/kleur'
import type { Naslag } from '@/domain/opzoeken'
import { themas } from '@/url/parameters'
import { Vakje } from '@/ui/Keuze'
import { Invoer, Keuzelijst, Veld } from '@/ui/Veld'
import css from './InsluitFormulier.module.css'
import { Beginstand } from './Beginstand'
import type { InsluitKeuze } from './insluitKeuze'
import { heeftKaart, opties, themaBegrippen, watBegrippen, watten } from './insluitKeuze'

interface Props {
  keuze: InsluitKeuze
  naslag: Naslag
  onKies: (wijziging: Partial<InsluitKeuze>) => void
}

const breedtes = [320, 600, 1000]

/** What, how large and in which look. Every answer shows at once in the preview and the code. */
export function InsluitFormulier({ keuze, naslag, onKies }: Props) {
  const id = useId()
  const welke = opties(keuze.wat, naslag)
  return (
    <form className={`stapel ${css['formulier']}`} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Wat wilt u tonen?</legend>
        <div className={css['wat']}>
          {watten.map((wat) => (
            <Vakje
              key={wat}
              soort="radio"
              name={`${id}-wat`}
              label={watBegrippen[wat]}
              checked={keuze.wat === wat}
              onChange={() => onKies({ wat, welk: opties(wat, naslag)[0]?.waarde ?? '' })}
            />
          ))}
        </div>
      </fieldset>
      {welke.length > 0 && (
        <Keuzelijst label="Welke?" opties={welke} waarde={keuze.welk} onKies={(welk) => onKies({ welk: welk ?? '' })} />
      )}
      <div className={css['maten']}>
        <Keuzelijst
          label="Breedte"
          leeg="Zo breed als de kolom"
          opties={breedtes.map((breedte) => ({ waarde: String(breedte), label: `${breedte} pixels` }))}
          waarde={keuze.breedte === undefined ? undefined : String(keuze.breedte)}
          onKies={(gekozen) => onKies({ breedte: gekozen === undefined ? undefined : Number(gekozen) })}
        />
        <Veld label="Hoogte in pixels">
          {(veld) => (
            <Invoer
              id={veld}
              type="number"
              min={320}
              max={1600}
              step={20}
              value={keuze.hoogte}
              onChange={({ currentTarget: { valueAsNumber } }) => {
                if (valueAsNumber >= 1 && valueAsNumber <= 4000) onKies({ hoogte: Math.round(valueAsNumber) })
              }}
            />
          )}
        </Veld>
        <Keuzelijst
          label="Thema"
          opties={themas.map((waarde) => ({ waarde, label: themaBegrippen[waarde] }))}
          waarde={keuze.thema}
          onKies={(thema) => onKies({ thema: thema ?? 'neutraal' })}
        />
      </div>
      {heeftKaart(keuze) && <Beginstand begin={keuze.begin} naslag={naslag} onKies={(begin) => onKies({ begin })} />}
      <Kleurkeuze kleur={keuze.kleur} onKies={(kleur) => onKies({ kleur })} />
    </form>
  )
}

const VOORBEELDKLEUR = '1f4e8c'

function Kleurkeuze({ kleur, onKies }: { kleur: string | undefined; onKies: (kleur: string | undefined) => void }) {
  return (
    <div className="rij">
      <Vakje
        label="Eigen kleur voor links en knoppen"
        checked={kleur !== undefined}
        onChange={({ currentTarget: { checked } }) => onKies(checked ? VOORBEELDKLEUR : undefined)}
      />
      {kleur !== undefined && (
        <>
          <Invoer
            type="color"
            aria-label="Kleur"
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
