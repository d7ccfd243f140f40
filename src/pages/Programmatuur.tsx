// The one list of packages stands at the top of the repository, outside what @/ reaches.
// oxlint-disable-next-line eslint/no-restricted-imports
import notice from '../../NOTICE?raw'
import { Tabel } from '@/ui/Tabel'
import { Uitklap } from '@/ui/Uitklap'
import css from './Programmatuur.module.css'

interface Pakket {
  naam: string
  licentie: string
  maker: string
}

/**
 * The table of packages in NOTICE: `  react-dom   MIT   © …`. A test keeps that file equal to what the site is made of, so
 * this list is too.
 */
export function leesPakketten(tekst: string): Pakket[] {
  const tabel = tekst.split('CODE IN THE BUILT SITE')[1] ?? ''
  return [...tabel.matchAll(/^ {2}(\S+) +(\S+) +(.+)$/gm)].map(([, naam = '', licentie = '', maker = '']) => ({
    naam,
    licentie,
    maker,
  }))
}

/** Every package that the site is made of, with its licence and makers. */
export function Programmatuur() {
  const pakketten = leesPakketten(notice)
  return (
    <Uitklap soort="regel" titel={`De ${pakketten.length} pakketten waaruit deze site bestaat`}>
      <Tabel bijschrift="Pakketten met hun licentie" bijschriftVerborgen past className={css['pakketten']}>
        <thead>
          <tr>
            <th scope="col">Pakket</th>
            <th scope="col">Licentie</th>
            <th scope="col">Rechthebbende</th>
          </tr>
        </thead>
        <tbody>
          {pakketten.map(({ naam, licentie, maker }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>{licentie}</td>
              <td lang="en">{maker}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      <p>
        <a href={`${import.meta.env.BASE_URL}licenties.txt`}>De volledige teksten van al deze licenties</a>
      </p>
    </Uitklap>
  )
}
