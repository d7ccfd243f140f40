import type { Feitenpaar } from '@/domain/vergelijk/vergelijkFeiten'
import { Tabel } from '@/ui/Tabel'
import css from './Feitentabel.module.css'

/** Facts of two subjects side by side; a stroke where the question makes no sense for one of them. */
export function Feitentabel({ feiten, naamA, naamB }: { feiten: readonly Feitenpaar[]; naamA: string; naamB: string }) {
  return (
    <Tabel bijschrift="Kenmerken naast elkaar" bijschriftVerborgen past className={css['feiten']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="alleen-voorlezen">Kenmerk</span>
          </th>
          <th scope="col">{naamA}</th>
          <th scope="col">{naamB}</th>
        </tr>
      </thead>
      <tbody>
        {feiten.map(({ naam, a, b }) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            <td>{a ?? <Nvt />}</td>
            <td>{b ?? <Nvt />}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  )
}

function Nvt() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="alleen-voorlezen">niet van toepassing</span>
    </>
  )
}
