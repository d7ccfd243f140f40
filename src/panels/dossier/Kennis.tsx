import { perspectiefBegrippen } from '@/domain/begrippen'
import { toonGetal } from '@/domain/taal'
import type { Bron } from '@/domain/bron'
import type { Kengetal } from '@/domain/kennis'
import type { NetwerkDossier } from '@/domain/dossier/dossierbestand'
import { Groep } from './Sectie'
import { Vindplaats } from './Vindplaats'
import { Uitklap } from './Uitklap'

/** What people said, what was learnt and what was counted; left out when nothing belongs here. */
export function Kennis({ kennis, bronnen }: { kennis: NetwerkDossier['kennis']; bronnen: readonly Bron[] }) {
  const { standpunten, lessen, kengetallen } = kennis
  const aantal = standpunten.length + lessen.length + kengetallen.length
  if (aantal === 0) return null
  return (
    <Uitklap titel="Kennis uit de bronnen" aantal={aantal}>
      {standpunten.length === 0 ? null : (
        <Groep titel="Standpunten, in onze woorden">
          <ul className="stapel">
            {standpunten.map(({ id, tekst, wie, organisatie, bron }) => (
              <li key={id}>
                <p>{tekst}</p>
                <Vindplaats vindplaats={bron} bronnen={bronnen}>
                  {organisatie === undefined ? wie : `${wie}, ${organisatie}`}
                </Vindplaats>
              </li>
            ))}
          </ul>
        </Groep>
      )}
      {lessen.length === 0 ? null : (
        <Groep titel="Lessen">
          <ul className="stapel">
            {lessen.map(({ id, titel, tekst, perspectief, bronnen: vindplaatsen }) => (
              <li key={id}>
                <p>
                  <strong>{titel}.</strong> {tekst}
                </p>
                {vindplaatsen.map((vindplaats) => (
                  <Vindplaats
                    key={`${vindplaats.bron}/${vindplaats.plaats ?? ''}`}
                    vindplaats={vindplaats}
                    bronnen={bronnen}
                  >
                    {perspectief === undefined ? undefined : `${perspectiefBegrippen[perspectief].label} perspectief`}
                  </Vindplaats>
                ))}
              </li>
            ))}
          </ul>
        </Groep>
      )}
      {kengetallen.length === 0 ? null : (
        <Groep titel="Kengetallen">
          <ul className="stapel">
            {kengetallen.map((kengetal) => (
              <li key={kengetal.id}>
                <p>
                  <strong>{toonWaarde(kengetal)}</strong> {kengetal.wat}
                  {kengetal.peiljaar === undefined ? '' : ` (${kengetal.peiljaar})`}
                </p>
                {kengetal.opmerking === undefined ? null : <p className="klein">{kengetal.opmerking}</p>}
                <Vindplaats vindplaats={kengetal.bron} bronnen={bronnen} />
              </li>
            ))}
          </ul>
        </Groep>
      )}
    </Uitklap>
  )
}

/** `58 bestuurders`, `20–30 procent` */
function toonWaarde({ waarde, waardeTot, eenheid }: Kengetal): string {
  const toon = (deel: number | string) => (typeof deel === 'number' ? toonGetal(deel) : deel)
  return `${toon(waarde)}${waardeTot === undefined ? '' : `–${toon(waardeTot)}`} ${eenheid}`
}
