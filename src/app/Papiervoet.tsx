import { useGemonteerd } from '@/ui/useGemonteerd'
import css from './Scherm.module.css'

/** The address as a person reads it; one that cannot be decoded (a stray `%`) as it is. */
function leesbaarAdres(adres: string): string {
  try {
    return decodeURI(adres)
  } catch {
    return adres
  }
}

/** On paper only: from which version this is, and where it can be seen anew. */
export function Papiervoet({ versie }: { versie: string | undefined }) {
  const gemonteerd = useGemonteerd()
  if (!gemonteerd || versie === undefined) return null
  return (
    <footer className={css['papiervoet']} data-papiervoet="" aria-hidden="true">
      Landkaart vmbo–mbo, versie {versie} · {leesbaarAdres(window.location.href)}
    </footer>
  )
}
