import { rolBegrippen } from '../begrippen.ts'
import * as z from 'zod/mini'
import { lijst } from '../begrip.ts'
import { deelnemerSchema } from '../deelnemer.ts'
import { mboVestigingSchema } from '../mboWaarden.ts'
import { bevindingSchema } from '../netwerkWaarden.ts'
import { schoolMetCode } from '../scholen.ts'
import type { Antwoordnaslag } from './vorm.ts'
import { als, gevuld, maakVorm } from './vorm.ts'

/* Questions of which the answer is a list of things with fields of their own. */

const tekst = z.string()

/** A participant; exactly one of `instelling`, `school` and `naam` is filled when it was added here. */
const deelnemerInvoerSchema = z.object({
  soort: tekst,
  instelling: tekst,
  school: tekst,
  naam: tekst,
  rol: tekst,
  zekerheid: tekst,
  toelichting: tekst,
})
export type DeelnemerInvoer = z.infer<typeof deelnemerInvoerSchema>

/** `bron` is empty for what the sender adds: that is the sender's own statement. */
const bevindingInvoerSchema = z.object({ tekst, perspectief: tekst, bron: tekst, plaats: tekst })
export type BevindingInvoer = z.infer<typeof bevindingInvoerSchema>

const vestigingInvoerSchema = z.object({
  plaats: tekst,
  gemeente: tekst,
  postcode: tekst,
  hoofdvestiging: z.boolean(),
  naam: tekst,
  sinds: tekst,
  tot: tekst,
  zekerheid: tekst,
})
export type VestigingInvoer = z.infer<typeof vestigingInvoerSchema>

const deelnemersvorm = maakVorm({
  schema: z.array(deelnemerInvoerSchema),
  leeg: [],
  vanRecord: (waarde) =>
    z
      .parse(lijst(deelnemerSchema), waarde)
      .map((deelnemer) => ({ ...{ instelling: '', school: '', naam: '', toelichting: '' }, ...deelnemer })),
  naarRecord: (deelnemers) =>
    deelnemers.map(({ soort, instelling, school, naam, rol, zekerheid, toelichting }) => ({
      soort,
      ...als('instelling', instelling),
      ...als('school', school),
      // Without a reference the name is all there is, and must be asked for when it is empty.
      ...(instelling === '' && school === '' ? { naam: naam.trim() } : als('naam', naam)),
      rol: gevuld(rol) ?? 'deelnemer',
      zekerheid: gevuld(zekerheid) ?? 'opgave',
      ...als('toelichting', toelichting),
    })),
  inWoorden: (deelnemers, _, naslag) =>
    deelnemers
      .map((deelnemer) => {
        const naam = deelnemerNaam(deelnemer, naslag)
        const rol = new Map(Object.entries(rolBegrippen)).get(deelnemer.rol)?.label
        return rol === undefined || deelnemer.rol === 'deelnemer' ? naam : `${naam} (${rol})`
      })
      .join('; '),
})

/** What a participant is called: by the register, else by what was typed. */
export function deelnemerNaam(
  { instelling, school, naam }: DeelnemerInvoer,
  { naslag, scholen }: Antwoordnaslag,
): string {
  if (instelling !== '') return naslag.instellingById.get(instelling)?.naam ?? instelling
  if (school === '') return naam.trim()
  const gevonden = schoolMetCode(scholen, school)
  return gevonden === undefined ? school : `${gevonden.naam} (${gevonden.plaats})`
}

const bevindingenvorm = maakVorm({
  schema: z.array(bevindingInvoerSchema),
  leeg: [],
  vanRecord: (waarde) =>
    z.parse(lijst(bevindingSchema), waarde).map((bevinding) => ({ ...{ perspectief: '', plaats: '' }, ...bevinding })),
  naarRecord: (bevindingen, eigenBron) =>
    bevindingen.map((bevinding) => ({
      tekst: bevinding.tekst.trim(),
      ...als('perspectief', bevinding.perspectief),
      bron: gevuld(bevinding.bron) ?? eigenBron,
      ...als('plaats', bevinding.plaats),
    })),
  inWoorden: (bevindingen) => bevindingen.map((bevinding) => bevinding.tekst.trim()).join(' · '),
})

const vestigingenvorm = maakVorm({
  schema: z.array(vestigingInvoerSchema),
  leeg: [],
  vanRecord: (waarde) =>
    z
      .parse(lijst(mboVestigingSchema), waarde)
      .map((vestiging) => ({ ...{ postcode: '', naam: '', sinds: '', tot: '' }, ...vestiging })),
  naarRecord: (vestigingen) =>
    vestigingen.map(({ plaats, gemeente, postcode, hoofdvestiging, naam, sinds, tot, zekerheid }) => ({
      plaats: plaats.trim(),
      ...als('gemeente', gemeente),
      ...als('postcode', postcode.toUpperCase()),
      ...(hoofdvestiging ? { hoofdvestiging } : {}),
      ...als('naam', naam),
      ...als('sinds', sinds),
      ...als('tot', tot),
      zekerheid: gevuld(zekerheid) ?? 'opgave',
    })),
  inWoorden: (vestigingen, _, { naslag }) =>
    vestigingen
      .map(({ plaats, gemeente, postcode, hoofdvestiging, naam, sinds, tot }) => {
        const waar = naslag.gemeenteByCode.get(gemeente)?.naam
        const erbij = [
          waar === undefined || waar === plaats.trim() ? '' : `gemeente ${waar}`,
          ...[postcode.trim(), naam.trim(), hoofdvestiging ? 'hoofdvestiging' : ''],
          ...[sinds.trim() === '' ? '' : `sinds ${sinds.trim()}`, tot.trim() === '' ? '' : `tot ${tot.trim()}`],
        ].filter((deel) => deel !== '')
        return erbij.length === 0 ? plaats.trim() : `${plaats.trim()} (${erbij.join(', ')})`
      })
      .join('; '),
})

export const ledenvormen = {
  deelnemers: deelnemersvorm,
  bevindingen: bevindingenvorm,
  vestigingen: vestigingenvorm,
} as const
