import { useRouter } from 'wouter'
import { DATASETNAAM } from '@/domain/datasetnaam'
import { makersInHetKort } from '@/domain/bronvermelding'
import { grensnoot } from '@/domain/grensopschrift'
import { toonDatum } from '@/domain/taal'
import { feitenZin } from '@/domain/jarenVanFeiten'
import type { Naslag } from '@/domain/opzoeken'
import { paginas } from '@/domain/paginas'
import css from './Embed.module.css'
import { useMeldHoogte } from './useMeldHoogte'

/** The line below an embed: whose map it is, of when, and whom the borders come from. */
export function EmbedVoet({ naslag }: { naslag: Naslag | undefined }) {
  const { base } = useRouter()
  useMeldHoogte()
  return (
    <footer className={css['voet']} aria-label="Bron van deze kaart">
      <a href={`${base}${paginas.over.pad}`} target="_blank" rel="noopener">
        {DATASETNAAM}
      </a>
      {naslag !== undefined && (
        <>
          {' '}
          · bijgewerkt op {toonDatum(naslag.overzicht.peildatum)}; {feitenZin(naslag.overzicht.netwerken)} ·{' '}
          {grensnoot(naslag.overzicht.grenzen)}: {makersInHetKort(naslag.overzicht.grenzen)}
        </>
      )}
    </footer>
  )
}
