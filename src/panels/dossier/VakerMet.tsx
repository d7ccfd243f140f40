import type { Tafelpartner } from '@/domain/dossier/tafels'
import { telwoord } from '@/domain/taal'
import { Tafellijst } from './Tafels'
import { Sectie } from './Sectie'
import css from './VakerMet.module.css'
import { Uitklap } from './Uitklap'
import { Verwijzing } from './Verwijzing'

/** So many partners are in sight. */
const IN_ZICHT = 5

/** Whom one meets at more than one table; each opens which ones. Left out when there is nobody. */
export function VakerMet({ partners }: { partners: readonly Tafelpartner[] }) {
  if (partners.length === 0) return null
  const [zichtbaar, rest] = [partners.slice(0, IN_ZICHT), partners.slice(IN_ZICHT)]
  return (
    <Sectie titel="U zit vaker met">
      <div>
        {/* Which tables they are stands with the tables. */}
        <div data-dicht-op-papier>
          {zichtbaar.map((partner) => (
            <Partner key={partner.sleutel} partner={partner} />
          ))}
        </div>
        {rest.length === 0 ? null : (
          <Uitklap titel="Ook vaker" aantal={rest.length}>
            <div data-dicht-op-papier>
              {rest.map((partner) => (
                <Partner key={partner.sleutel} partner={partner} />
              ))}
            </div>
          </Uitklap>
        )}
      </div>
    </Sectie>
  )
}

function Partner({ partner: { naam, naar, nu, voorbij } }: { partner: Tafelpartner }) {
  return (
    <Uitklap
      titel={
        <span className={css['partner']}>
          <span className={css['vakjes']} aria-hidden>
            {'■'.repeat(nu.length)}
            {'□'.repeat(voorbij.length)}
          </span>
          {naam} <span className="klein">{aantalIn(nu.length, voorbij.length)}</span>
        </span>
      }
    >
      {naar === undefined ? null : (
        <p>
          <Verwijzing naar={naar} className={css['naar']}>
            Naar {naam}
          </Verwijzing>
        </p>
      )}
      <Tafellijst netwerken={[...nu, ...voorbij]} />
    </Uitklap>
  )
}

/** `3 tafels, 1 voorbij`; never one number for now and then. */
function aantalIn(nu: number, voorbij: number): string {
  if (nu === 0) return `${telwoord(voorbij, 'tafel', 'tafels')}, voorbij of waarschijnlijk voorbij`
  const tafels = telwoord(nu, 'tafel', 'tafels')
  return voorbij === 0 ? tafels : `${tafels}; ${voorbij} voorbij of waarschijnlijk voorbij`
}
