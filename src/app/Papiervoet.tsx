import { useGemonteerd } from '@/ui/useGemonteerd'
import css from './Scherm.module.css'

/** On paper only: from which version this is, and where it can be seen anew. */
export function Papiervoet({ versie }: { versie: string | undefined }) {
  const gemonteerd = useGemonteerd()
  if (!gemonteerd || versie === undefined) return null
  return (
    <footer className={css['papiervoet']} data-papiervoet="" aria-hidden="true">
      Landkaart vmbo–mbo, versie {versie} · {decodeURI(window.location.href)}
    </footer>
  )
}
