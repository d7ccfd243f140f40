/*
 * The editing page, in the browser: the CMS with one thing of ours, the form in which it writes records. It fetches what
 * it knows of them from `config.json`, to which the page links. Built by src/pipeline/beheerBundel.ts.
 */
import CMS from '@sveltia/cms'
import { BRONNEN, recordSchemas, schrijfBronnen, schrijfRecord } from '../pipeline/beheerRecord.ts'

for (const [naam, schema] of Object.entries(recordSchemas)) {
  CMS.registerCustomFormat(naam, 'json', { toFile: (waarde) => schrijfRecord(schema, waarde), fromFile: JSON.parse })
}
CMS.registerCustomFormat(BRONNEN, 'json', { toFile: schrijfBronnen, fromFile: JSON.parse })

void CMS.init()
