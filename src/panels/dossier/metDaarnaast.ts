import { toonGetal } from '@/domain/taal'

/**
 * The explanation of a figure with what it does not count, last: `waarvan 2 afgeleid; daarnaast 6 provinciebreed`. Said
 * before `waarvan`, it would seem to be what that is a part of. `undefined` when there is nothing to say.
 */
export function metDaarnaast(uitleg: string | undefined, aantal: number, wat: string): string | undefined {
  const daarnaast = aantal === 0 ? undefined : `daarnaast ${toonGetal(aantal)} ${wat}`
  return [uitleg, daarnaast].filter((deel) => deel !== undefined).join('; ') || undefined
}
