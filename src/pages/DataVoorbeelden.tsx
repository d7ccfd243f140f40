import { useSyncExternalStore } from 'react'
import { Kopieerblok } from './Kopieerblok'
import { koppelvoorbeeld } from './koppelvoorbeeld'

const nooit = () => () => undefined

/** The full address below which the data stands; relative where there is no window, as in a prerendered page. */
function useDataAdres(): string {
  const oorsprong = useSyncExternalStore(
    nooit,
    () => window.location.origin,
    () => '',
  )
  return `${oorsprong}${import.meta.env.BASE_URL}data`
}

/** The same question in three languages, which netwerken cover a gemeente or how many do, and the way in for Excel. */
export function DataVoorbeelden() {
  const adres = useDataAdres()
  return (
    <>
      <h3>Excel</h3>
      <ol>
        <li>Kies op het tabblad Gegevens voor ‘Uit tekst/CSV’ en open het gedownloade bestand.</li>
        <li>Kies als bestandsoorsprong ‘65001: Unicode (UTF-8)’ en als scheidingsteken ‘Komma’.</li>
        <li>Kies ‘Laden’. Dubbelklikken op het bestand zet in een Nederlandse Excel alles in één kolom.</li>
        <li>
          Een lijst splitsen: kies ‘Gegevens transformeren’, dan ‘Kolom splitsen’ op een puntkomma, en bij de
          geavanceerde opties ‘Rijen’.
        </li>
      </ol>
      <h3>JavaScript</h3>
      <Kopieerblok
        code
        wat="de JavaScript-code"
        tekst={`const antwoord = await fetch('${adres}/netwerken.json')
const { versie, netwerken } = await antwoord.json()
const lopend = netwerken.filter(({ status }) => status === 'loopt')
console.log(versie, lopend.map(({ naam }) => naam))`}
      />
      <p>Welke scholen zitten aan welke tafel? De bestanden zijn te koppelen met hun codes.</p>
      <Kopieerblok code wat="het voorbeeld met scholen" tekst={koppelvoorbeeld(adres)} />
      <h3>Python</h3>
      <Kopieerblok
        code
        wat="de Python-code"
        tekst={`import pandas as pd

netwerken = pd.read_csv("${adres}/netwerken.csv")
codes = netwerken["gemeenteCodes"].str.split("; ").explode()
print(codes.value_counts().head(10))  # gemeenten met de meeste netwerken`}
      />
      <h3>R</h3>
      <Kopieerblok
        code
        wat="de R-code"
        tekst={`library(sf)

gebieden <- st_read("${adres}/netwerken.geojson")
sto <- gebieden[gebieden$soort == "sto-regio", ]
plot(st_geometry(sto))`}
      />
    </>
  )
}
