import { criteria, criteriumBegrippen, gewichten } from '@/domain/vergelijk/vergelijkbaar'
import { Tabel } from '@/ui/Tabel'

/** How likeness is reckoned: every criterium with its weight. */
export function Weging() {
  return (
    <>
      <p>
        ‘Elders’ betekent: hooguit een tiende van de gemeenten gedeeld. Elk criterium geeft 0 tot 1 en telt mee met zijn
        gewicht. Wat van beide netwerken onbekend is, telt niet mee; wat van één bekend is, telt als verschil. Ten
        minste de helft van het gewicht moet bekend zijn, en ten minste één thema, sector of samenwerkingsvorm gedeeld.
      </p>
      <Tabel bijschrift="Gewicht van elk criterium" bijschriftVerborgen>
        <thead>
          <tr>
            <th scope="col">Criterium</th>
            <th scope="col">Hoe</th>
            <th scope="col" data-getal>
              Gewicht
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterium) => (
            <tr key={criterium}>
              <th scope="row">{criteriumBegrippen[criterium].label}</th>
              <td>{criteriumBegrippen[criterium].uitleg}</td>
              <td data-getal>{Math.round(100 * gewichten[criterium])}%</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </>
  )
}
