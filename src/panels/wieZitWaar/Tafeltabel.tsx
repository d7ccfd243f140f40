import { Link } from 'wouter'
import { rolBegrippen } from '@/domain/begrippen'
import { groepeer } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { telwoord } from '@/domain/taal'
import type { Draad, Verband, Zitter } from '@/domain/wieZitWaar/verband'
import { Toestandmerk } from '@/panels/Toestandmerk'
import { Tabel } from '@/ui/Tabel'
import css from './WieZitWaar.module.css'

interface Props {
  verband: Verband
  adresVan: (onderwerp: Onderwerp | undefined) => string
}

/** What the picture says, as a table, with the tables that it leaves out. */
export function Tafeltabel({ verband: { tafels, zitters, draden, anderen }, adresVan }: Props) {
  const zitterBySleutel = new Map(zitters.map((zitter) => [zitter.sleutel, zitter]))
  const perTafel = groepeer(draden, ({ tafel }) => [tafel])
  return (
    <section className="stapel" aria-labelledby="als-tabel">
      <h2 id="als-tabel">Hetzelfde als tabel</h2>
      <Tabel
        bijschrift={`${telwoord(tafels.length, 'tafel', 'tafels')}, ${telwoord(draden.length, 'deelname', 'deelnames')}`}
        naam="Wie zit waar, als tabel"
        blokken
        className={css['tabel']}
      >
        <thead>
          <tr>
            <th scope="col">Tafel</th>
            <th scope="col">Mbo</th>
            <th scope="col">Vmbo</th>
            <th scope="col">Ook</th>
            <th scope="col">Toestand</th>
          </tr>
        </thead>
        <tbody>
          {tafels.map((tafel) => {
            const hier = (perTafel.get(tafel.id) ?? []).flatMap((draad) => {
              const zitter = zitterBySleutel.get(draad.zitter)
              return zitter === undefined ? [] : [{ draad, zitter }]
            })
            const ook = anderen.get(tafel.id) ?? 0
            return (
              <tr key={tafel.id}>
                <th scope="row">
                  <Link href={adresVan({ soort: 'netwerk', id: tafel.id })}>{tafel.naam}</Link>
                </th>
                <td data-kop="Mbo">
                  <Wie rijen={hier.filter(({ zitter }) => zitter.kant === 'mbo')} adresVan={adresVan} />
                </td>
                <td data-kop="Vmbo">
                  <Wie rijen={hier.filter(({ zitter }) => zitter.kant === 'vmbo')} adresVan={adresVan} />
                </td>
                <td data-kop="Ook">{ook === 0 ? '–' : telwoord(ook, 'ander', 'anderen')}</td>
                <td data-kop="Toestand">
                  <Toestandmerk toestand={tafel.toestand} gezien={tafel.gezien} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </Tabel>
    </section>
  )
}

function Wie({ rijen, adresVan }: { rijen: readonly { draad: Draad; zitter: Zitter }[] } & Pick<Props, 'adresVan'>) {
  if (rijen.length === 0) return <span className="klein">onbekend</span>
  return rijen.map(({ draad: { rol, via }, zitter: { sleutel, naam, naar, bij } }, nr) => {
    const erbij = [bij, ...(rol === 'deelnemer' ? [] : [rolBegrippen[rol].label.toLowerCase()]), via].filter(
      (deel) => deel !== undefined,
    )
    return (
      <span key={sleutel}>
        {naar === undefined ? naam : <Link href={adresVan(naar)}>{naam}</Link>}
        {erbij.length > 0 && <span className="klein"> ({erbij.join(', ')})</span>}
        {nr < rijen.length - 1 ? ', ' : ''}
      </span>
    )
  })
}
