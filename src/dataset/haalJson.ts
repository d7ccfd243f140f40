/** Why a file of the site could not be used; `boodschap` is for the reader. */
export class DatasetFout extends Error {
  readonly boodschap: string
  constructor(boodschap: string, oorzaak: unknown) {
    super(boodschap, { cause: oorzaak })
    this.name = 'DatasetFout'
    this.boodschap = boodschap
  }
}

/** Fetches a file of the site below its base path. Every failure comes back as a `DatasetFout` in Dutch. */
export async function haalJson(pad: string, signal: AbortSignal): Promise<unknown> {
  const url = `${import.meta.env.BASE_URL}${pad}`
  const antwoord = await fetch(url, { signal }).catch((oorzaak: unknown) => {
    throw new DatasetFout('Er is geen verbinding. Controleer uw internet en probeer het opnieuw.', oorzaak)
  })
  if (!antwoord.ok) {
    throw new DatasetFout(`De gegevens staan niet waar ze horen te staan (fout ${antwoord.status}).`, url)
  }
  try {
    return await antwoord.json()
  } catch (oorzaak) {
    throw new DatasetFout('De gegevens zijn beschadigd aangekomen.', oorzaak)
  }
}
