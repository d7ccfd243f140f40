import { axe, expect, kaartKlaar, LANG, test } from './fixtures.ts'

test('the live map draws under the policy of page and header together', LANG, async ({ page, openSite }) => {
  await openSite('/?weergave=kaart')
  expect(await kaartKlaar(page)).toBe('klaar')
})

test('the server says who may frame the site, and that its files are open', async ({ request }) => {
  const koppen = (await request.get('/')).headers()
  expect(koppen['content-security-policy']).toMatch(/; frame-ancestors \S/)
  expect(koppen['x-content-type-options']).toBe('nosniff')
  expect(koppen['access-control-allow-origin']).toBe('*')
  expect(koppen['x-frame-options']).toBeUndefined()
})

test.describe('under attack', () => {
  test.use({ allowedConsole: [/Content Security Policy|TrustedHTML|TrustedScript|Trusted/] })
  test('text cannot become HTML or script', async ({ page, openSite }) => {
    await openSite('/over/')
    const geweigerd = await page.evaluate(() => {
      const probeer = (doe: () => unknown) => {
        try {
          doe()
          return false
        } catch {
          return true
        }
      }
      return [
        probeer(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
        probeer(() => Reflect.construct(Worker, ['data:text/javascript,1'])),
        probeer(() => (document.createElement('script').src = '/assets/iets.js')),
      ]
    })
    expect(geweigerd).toEqual([true, true, true])
  })
})

test('the page for web editors shows the embed that it gives the code of', async ({ page, openSite, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSite('/insluiten/')
  const html = page.locator('pre').first()
  await expect(html).toContainText('src="http://localhost')
  await page.getByRole('radio', { name: 'Eén netwerk' }).check()
  await page.getByRole('combobox', { name: 'Welke?' }).selectOption({ label: 'De Zwolse8' })
  await page.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'MBO Raad' })
  await expect(html).toContainText('/netwerk/zwolse8/?embed=1&amp;thema=mbo-raad"')
  const voorbeeld = page.locator('iframe[title^="Voorbeeld"]').contentFrame()
  await expect(voorbeeld.getByRole('heading', { level: 1, name: 'De Zwolse8' })).toBeVisible()
  await expect(voorbeeld.locator('html')).toHaveAttribute('data-thema', 'mbo-raad')
  await page.getByRole('button', { name: 'Kopieer de HTML', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible()
  const gekopieerd = await page.evaluate(() => navigator.clipboard.readText())
  expect(gekopieerd).toBe(await html.innerText())
  await axe(page)
})
