import type { BijdrageSoort } from './bijdrage.ts'

/** The steps of the form: the seven questions of the 2018 interview, put in the order in which a reader thinks. */
export const stappen = ['onderwerp', 'wie', 'waar', 'wat', 'borging', 'helpt', 'nakijken'] as const
export type Stap = (typeof stappen)[number]

const stapTitels: Record<BijdrageSoort, Record<Stap, string>> = {
  netwerk: {
    onderwerp: 'Waar gaat het over?',
    wie: 'Wie doen er mee?',
    waar: 'Waar werkt het?',
    wat: 'Wat doen ze samen?',
    borging: 'Borging en financiering',
    helpt: 'Wat helpt en wat knelt?',
    nakijken: 'Nakijken en versturen',
  },
  'mbo-instelling': {
    onderwerp: 'Waar gaat het over?',
    wie: 'Om welke instelling gaat het?',
    waar: 'Waar zit de instelling?',
    wat: 'Wat voor instelling is het?',
    borging: 'Borging en financiering',
    helpt: 'Wat helpt en wat knelt?',
    nakijken: 'Nakijken en versturen',
  },
}

/** What a step is called: an instelling is asked other things than a netwerk. */
export function stapTitel(stap: Stap, soort: BijdrageSoort): string {
  return stapTitels[soort][stap]
}

/** The steps for what is contributed: of an instelling nobody asks how it is secured or what hinders it. */
export function stappenVan(soort: BijdrageSoort): Stap[] {
  return stappen.filter((stap) => soort === 'netwerk' || (stap !== 'borging' && stap !== 'helpt'))
}
