import { in1252, NOORDSTAD, voCsv } from './registerbestand'

/** `12AB07` for any number. */
const code = (nummer: number) => {
  const letter = (deel: number) => String.fromCharCode(65 + (deel % 26))
  const cijfers = (deel: number) => String(deel % 100).padStart(2, '0')
  return `${cijfers(nummer)}${letter(nummer / 100)}${letter(nummer / 2600)}${cijfers(Math.floor(nummer / 67_600) + 1)}`
}

/** A register of this many rows. The first is the vestiging of Testland; as in the real file, two in three are no vmbo. */
export function grootRegister(aantal: number): Uint8Array {
  const rijen = Array.from({ length: aantal }, (_, nummer) => ({
    ...NOORDSTAD,
    VESTIGINGSCODE: nummer === 0 ? '01AA00' : code(nummer),
    VESTIGINGSNAAM: `Scholengemeenschap Élan ${nummer}`,
    ONDERWIJSSTRUCTUUR: nummer % 3 === 0 ? 'VBO/MAVO/HAVO' : 'HAVO/VWO',
  }))
  return in1252(voCsv(rijen))
}
