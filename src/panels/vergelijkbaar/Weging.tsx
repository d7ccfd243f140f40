import { criteria, criteriumBegrippen, gewichten } from '@/domain/vergelijk/vergelijkbaar'
import styles from './Vergelijkbaar.module.css'

/** How likeness is reckoned: every criterium with its weight. */
export function Weging() {
  return (
    <div className={styles.weging}>
      <p>
        ‘Elders’ betekent: hooguit een tiende van de gemeenten gedeeld. Elk criterium geeft 0 tot 1 en telt mee met zijn
        gewicht. Wat van beide netwerken onbekend is, telt niet mee; wat van één bekend is, telt als verschil. Ten
        minste de helft van het gewicht moet bekend zijn, en ten minste één thema, sector of samenwerkingsvorm gedeeld.
      </p>
      <table>
        <caption className="alleen-voorlezen">Gewicht van elk criterium</caption>
        <thead>
          <tr>
            <th scope="col">Criterium</th>
            <th scope="col">Hoe</th>
            <th scope="col" className={styles.getal}>
              Gewicht
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterium) => (
            <tr key={criterium}>
              <th scope="row">{criteriumBegrippen[criterium].label}</th>
              <td>{criteriumBegrippen[criterium].uitleg}</td>
              <td className={styles.getal}>{Math.round(100 * gewichten[criterium])}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
