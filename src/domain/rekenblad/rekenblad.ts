import { strToU8, zipSync } from 'fflate'

/** One sheet of a spreadsheet. */
export interface Blad {
  /** On its tab: at most 31 characters, without : \ / ? * [ ]. */
  naam: string
  /** The first row holds the heads: it stays in view. */
  rijen: readonly (readonly string[])[]
  /** In characters, from the first column on. */
  breedtes?: readonly number[]
  keuzelijsten?: readonly Keuzelijst[]
  /** Columns, counted from 0, in which a full web address can be followed. */
  links?: readonly number[]
}

/** What may be chosen in the cells of a column. */
export interface Keuzelijst {
  /** Counted from 0. */
  kolom: number
  /** Where the values stand: `Waarden!$B$2:$B$9`. */
  bereik: string
  /** Whether the cell takes nothing else; a cell with several values in it must. */
  alleenDeze: boolean
}

const BLAD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKKET = 'http://schemas.openxmlformats.org/package/2006'
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Rows of a template in which something can be chosen. */
const INVULRIJEN = 2000

/**
 * A spreadsheet (XLSX) as bytes: texts stay texts, whatever Excel would make of them, and whole numbers are numbers. The
 * same sheets give the same bytes.
 */
export function alsRekenblad(bladen: readonly Blad[]): Uint8Array<ArrayBuffer> {
  const delen: [pad: string, xml: string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
        ['xl/workbook.xml', 'sheet.main'],
        ['xl/styles.xml', 'styles'],
        ...bladen.map((_, nr) => [`xl/worksheets/sheet${nr + 1}.xml`, 'worksheet']),
      ]
        .map(
          ([pad, soort]) =>
            `<Override PartName="/${pad}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${soort}+xml"/>`,
        )
        .join('')}</Types>`,
    ],
    ['_rels/.rels', relaties([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${BLAD}" xmlns:r="${OFFICE}"><sheets>${bladen
        .map(({ naam }, nr) => `<sheet name="${xml(naam)}" sheetId="${nr + 1}" r:id="rId${nr + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relaties([
        ...bladen.map((_, nr): [string, string] => ['worksheet', `worksheets/sheet${nr + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STIJLEN],
    ...bladen.map((blad, nr): [string, string] => [`xl/worksheets/sheet${nr + 1}.xml`, bladXml(blad)]),
    ...bladen.flatMap((blad, nr): [string, string][] => {
      const links = linksIn(blad).map(({ adres }): [string, string] => ['hyperlink', adres])
      return links.length === 0 ? [] : [[`xl/worksheets/_rels/sheet${nr + 1}.xml.rels`, relaties(links, true)]]
    }),
  ]
  return zipSync(Object.fromEntries(delen.map(([pad, inhoud]) => [pad, strToU8(KOP + inhoud)])), {
    mtime: new Date(1980, 0, 1),
  })
}

/** Style 0 is a cell, style 1 a head. */
const STIJLEN = `<styleSheet xmlns="${BLAD}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** `buiten`: the targets are addresses elsewhere, not parts of the file. */
function relaties(doelen: readonly (readonly [soort: string, doel: string])[], buiten = false): string {
  const waar = buiten ? ' TargetMode="External"' : ''
  const regels = doelen.map(
    ([soort, doel], nr) =>
      `<Relationship Id="rId${nr + 1}" Type="${OFFICE}/${soort}" Target="${buiten ? xml(doel) : doel}"${waar}/>`,
  )
  return `<Relationships xmlns="${PAKKET}/relationships">${regels.join('')}</Relationships>`
}

/** The cells whose whole text is a web address, in the columns that may have one. */
function linksIn({ rijen, links = [] }: Blad): { cel: string; adres: string }[] {
  return rijen.flatMap((rij, nr) =>
    links.flatMap((kolom) => {
      const adres = rij[kolom] ?? ''
      return /^https?:\/\/\S+$/.test(adres) ? [{ cel: `${kolomletters(kolom)}${nr + 1}`, adres }] : []
    }),
  )
}

function bladXml(blad: Blad): string {
  const { rijen, breedtes = [], keuzelijsten = [] } = blad
  const kolommen = breedtes.map(
    (breedte, nr) => `<col min="${nr + 1}" max="${nr + 1}" width="${breedte}" customWidth="1"/>`,
  )
  const keuzes = keuzelijsten.map(({ kolom, bereik, alleenDeze }) => {
    const cellen = `${kolomletters(kolom)}2:${kolomletters(kolom)}${INVULRIJEN}`
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="${alleenDeze ? 1 : 0}" sqref="${cellen}"><formula1>${xml(bereik)}</formula1></dataValidation>`
  })
  const links = linksIn(blad).map(({ cel }, nr) => `<hyperlink ref="${cel}" r:id="rId${nr + 1}"/>`)
  return [
    `<worksheet xmlns="${BLAD}" xmlns:r="${OFFICE}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    ...(kolommen.length === 0 ? [] : [`<cols>${kolommen.join('')}</cols>`]),
    `<sheetData>${rijen.map(rijXml).join('')}</sheetData>`,
    ...(keuzes.length === 0 ? [] : [`<dataValidations count="${keuzes.length}">${keuzes.join('')}</dataValidations>`]),
    ...(links.length === 0 ? [] : [`<hyperlinks>${links.join('')}</hyperlinks>`]),
    '</worksheet>',
  ].join('')
}

function rijXml(cellen: readonly string[], nr: number): string {
  const inhoud = cellen.map((tekst, kolom) => {
    if (tekst === '') return ''
    const kenmerken = `r="${kolomletters(kolom)}${nr + 1}"${nr === 0 ? ' s="1"' : ''}`
    // Not what only looks like a number: 007 is a code.
    if (nr > 0 && /^(0|-?[1-9]\d{0,14})(\.\d{1,10})?$/.test(tekst)) return `<c ${kenmerken}><v>${tekst}</v></c>`
    return `<c ${kenmerken} t="inlineStr"><is><t xml:space="preserve">${celXml(tekst)}</t></is></c>`
  })
  return `<row r="${nr + 1}">${inhoud.join('')}</row>`
}

/** 0 is `A`, 26 `AA`. */
export function kolomletters(kolom: number): string {
  const laatste = String.fromCharCode(65 + (kolom % 26))
  return kolom < 26 ? laatste : kolomletters(Math.floor(kolom / 26) - 1) + laatste
}

/** A spreadsheet reads `_x0041_` as a character of that number, so that text must say it is text. */
function celXml(tekst: string): string {
  return xml(tekst.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replaceAll('\r\n', '\n'))
}

/** XML 1.0 has no place for control characters, not even escaped. */
function xml(tekst: string): string {
  return tekst
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
