import { strToU8, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const BLAD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A spreadsheet as bytes, of the rows of its only sheet as XML; `gedeeld` are the texts that cells refer to by number. */
export function xlsxVan(rijen: string, gedeeld: readonly string[] = []): Uint8Array {
  const delen = {
    'xl/workbook.xml': `<workbook xmlns="${BLAD}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${BLAD}"><sheetData>${rijen}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${BLAD}">${gedeeld.map((tekst) => `<si><t>${tekst}</t></si>`).join('')}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, strToU8(tekst)])), { level: 1 })
}

/** A row of texts: `rijVan(2, { A: 'sto-noord' })`. */
export function rijVan(nummer: number, cellen: Record<string, string>): string {
  const inhoud = Object.entries(cellen).map(
    ([kolom, tekst]) => `<c r="${kolom}${nummer}" t="inlineStr"><is><t>${tekst}</t></is></c>`,
  )
  return `<row r="${nummer}">${inhoud.join('')}</row>`
}
