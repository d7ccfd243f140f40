import { useQueryClient } from '@tanstack/react-query'
import { scholenQuery } from '@/dataset/queries'
import { instellingRecordsQuery, netwerkRecordsQuery } from '@/dataset/recordsQueries'
import { bestandsnaam, netwerkenAlsJson } from '@/domain/exporteer'
import { instellingenAlsCsv } from '@/domain/kolommen/instellingKolommen'
import type { Schrijfwijze } from '@/domain/kolommen/kolom'
import { netwerkenAlsCsv } from '@/domain/kolommen/netwerkKolommen'
import type { Naslag } from '@/domain/opzoeken'
import type { InstellingKern, NetwerkKern } from '@/domain/overzicht'
import { Downloadknop } from '@/ui/Downloadknop'
import { Tabelknoppen } from '@/panels/Tabelknoppen'

interface Props {
  naslag: Naslag
  /** What is shown, in the order that is shown. */
  netwerken: () => readonly NetwerkKern[]
  instellingen: () => readonly InstellingKern[]
  /** Address of this view. */
  adres: () => string
}

/** The shown rows as files: with words for whoever reads them, with codes for whoever goes on with them. */
export function Tabeldownloads({ naslag, netwerken, instellingen, adres }: Props) {
  const queryClient = useQueryClient()
  const { versie } = naslag.overzicht

  async function netwerkCsv(wijze: Schrijfwijze) {
    const [recordById, scholen] = await Promise.all([
      ofNiets(queryClient.query({ ...netwerkRecordsQuery, retry: false })),
      ofNiets(queryClient.query({ ...scholenQuery, retry: false })),
    ])
    return netwerkenAlsCsv(netwerken(), { naslag, recordById, scholen: scholen?.goed ?? [] }, wijze)
  }
  async function instellingCsv(wijze: Schrijfwijze) {
    const recordById = await ofNiets(queryClient.query({ ...instellingRecordsQuery, retry: false }))
    return instellingenAlsCsv(instellingen(), { naslag, recordById }, wijze)
  }

  return (
    <div className="rij">
      <Tabelknoppen
        wat="netwerken"
        bestand={bestandsnaam('netwerken', versie, 'csv')}
        csv={() => netwerkCsv('labels')}
      />
      <Downloadknop
        wat="netwerken"
        als="CSV met codes"
        bestand={bestandsnaam('netwerken-codes', versie, 'csv')}
        inhoud={() => netwerkCsv('codes')}
      />
      <Downloadknop
        wat="netwerken"
        als="JSON"
        bestand={bestandsnaam('netwerken', versie, 'json')}
        inhoud={() => netwerkenAlsJson(netwerken(), naslag, adres())}
      />
      <Tabelknoppen
        wat="mbo-instellingen"
        toonWat
        bestand={bestandsnaam('mbo-instellingen', versie, 'csv')}
        csv={() => instellingCsv('labels')}
      />
    </div>
  )
}

/** What is not to be had makes the file narrower, not impossible. */
const ofNiets = <T,>(vraag: Promise<T>): Promise<T | undefined> => vraag.catch(() => undefined)
