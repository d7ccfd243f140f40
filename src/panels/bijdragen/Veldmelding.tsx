import { CircleAlert, Info } from 'lucide'
import css from './Veld.module.css'
import { useFormulier, veldId } from './omgeving'
import { Icoon } from '@/ui/Icoon'

/** Fault and doubt beside a field. The place is always there, so that a screen reader hears what comes into it. */
export function Veldmelding({ veld }: { veld: string }) {
  const { foutBij, letOpBij } = useFormulier()
  const fout = foutBij(veld)
  const letOp = fout === undefined ? letOpBij(veld) : undefined
  return (
    <p id={`${veldId(veld)}-melding`} className={css['melding']} data-fout={fout && ''} aria-live="polite">
      {fout !== undefined && (
        <>
          <Icoon teken={CircleAlert} />
          <span>{fout.tekst}</span>
        </>
      )}
      {letOp !== undefined && (
        <>
          <Icoon teken={Info} />
          <span>{letOp.tekst}</span>
        </>
      )}
    </p>
  )
}

/** What a control says about its fault and its hint. */
export function useVeldattributen(veld: string, heeftHulp: boolean) {
  const { foutBij } = useFormulier()
  const id = veldId(veld)
  return {
    id,
    'aria-invalid': foutBij(veld) === undefined ? undefined : true,
    'aria-describedby': heeftHulp ? `${id}-hulp ${id}-melding` : `${id}-melding`,
  } as const
}
