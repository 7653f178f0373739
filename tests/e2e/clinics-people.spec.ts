/** What a clinic's own people can make: in the screens and over HTTP, whatever the form says of the clinic or leaves out. */
import { expect, test } from '@playwright/test'
import { enter } from '../support/admin-screens'
import { ask, productPort } from '../support/ask'
import { signIn, type Editor, type Reply } from '../support/editor'

const clinic = 'port-erable'
const word = `a${Date.now().toString(36)}`

/** What each role may make for its clinic (domain/roles), with enough to make one; `overlays` need no more than a target. */
const drafts: Record<string, { staff: boolean; data?: object }> = {
  services: { staff: true, data: { technique: 'swedish', minutes: 30, price: 100, publishOnSave: false } },
  therapists: { staff: true, data: { name: `Person ${word}`, publishOnSave: false } },
  notices: { staff: true, data: { text: `Notice ${word}`, publishOnSave: false } },
  insurances: { staff: true, data: { payer: `Payer ${word}`, publishOnSave: false } },
  'change-requests': { staff: true, data: { subject: `Request ${word}` } },
  overlays: { staff: false, data: { document: 'fever', note: `Note ${word}` } },
  // A picture comes with a file.
  media: { staff: true },
}
const collections = Object.keys(drafts)
const mayMake = (role: string) => collections.filter((collection) => role === 'manager' || drafts[collection]?.staff)

let admin: Editor
const made: string[] = []
/** Leaves the network as it was, the last one first. */
const unmake = async () => {
  for (const path of made.splice(0).reverse()) await admin.call('DELETE', path)
}
test.beforeAll(async () => {
  admin = await signIn('admin@halvenne.example')
})
test.afterEach(unmake)

const save = async (who: Editor, collection: string, more: object = {}): Promise<Reply> => {
  const reply = await who.call('POST', `${collection}?locale=en&depth=0`, { ...drafts[collection]?.data, ...more })
  const { id } = (reply.body.doc ?? {}) as { id?: string | number }
  if (id !== undefined) made.push(`${collection}/${id}`)
  return reply
}
const clinicIn = ({ body }: Reply) => (body.doc as { clinic?: unknown } | undefined)?.clinic
/** The fields that a refusal is about. */
const fieldsIn = ({ body }: Reply): (string | undefined)[] =>
  ((body.errors ?? []) as { data?: { errors?: { path?: string }[] } }[]).flatMap(({ data }) =>
    (data?.errors ?? []).map(({ path }) => path),
  )

const someoneOfTwo = async (): Promise<Editor> => {
  const email = `two-${word}@halvenne.example`
  const password = process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026'
  const { doc } = await admin.must('POST', 'users', {
    ...{ email, password, name: 'Of two', roles: ['manager'], clinics: [clinic, 'brisamar'] },
  })
  made.push(`users/${(doc as { id: number }).id}`)
  return signIn(email)
}

for (const role of ['manager', 'staff']) {
  test(`${role} of a clinic get a form for everything their role may make, and none for the rest`, async () => {
    const { headers } = await signIn(`${role}@${clinic}.example`)
    const shown: string[] = []
    for (const collection of [...collections, 'techniques', 'clinics', 'users']) {
      const { status, text } = await ask('localhost', `/admin/collections/${collection}/create`, { headers })
      expect(status).toBe(200)
      if (text.includes('<form class="collection-edit__form')) shown.push(collection)
    }
    expect(shown).toEqual(mayMake(role))
  })

  test(`what ${role} of one clinic make is that clinic’s, said or unsaid, and never another’s`, async () => {
    const person = await signIn(`${role}@${clinic}.example`)
    for (const collection of mayMake(role).filter((name) => drafts[name]?.data)) {
      const unsaid = await save(person, collection)
      expect([collection, unsaid.status, clinicIn(unsaid)]).toEqual([collection, 201, clinic])
      const foreign = await save(person, collection, { clinic: 'brisamar' })
      expect([collection, foreign.status]).toEqual([collection, 403])
      const nobodys = await save(person, collection, { clinic: null })
      expect([collection, nobodys.status, fieldsIn(nobodys)]).toEqual([collection, 400, ['clinic']])
    }
  })
}

test('a manager of two clinics is asked which one it is for', async () => {
  const person = await someoneOfTwo()
  for (const collection of mayMake('manager').filter((name) => drafts[name]?.data)) {
    const unsaid = await save(person, collection)
    expect([collection, unsaid.status, fieldsIn(unsaid)]).toEqual([collection, 400, ['clinic']])
    const said = await save(person, collection, { clinic: 'brisamar' })
    expect([collection, said.status, clinicIn(said)]).toEqual([collection, 201, 'brisamar'])
    expect((await save(person, collection, { clinic: 'ahornbrueck' })).status).toBe(403)
  }
})

test('a manager writes a notice in the screens, and visitors of the clinic read it', async ({ page }) => {
  test.setTimeout(120_000)
  const text = `Closed on Friday ${word}`
  await enter(page, `manager@${clinic}.example`)
  await page.goto('/admin/collections/notices')
  await page
    .getByRole('link', { name: /Create new/i })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname.endsWith('/notices/create'))
  await expect(page.locator('.doc-header__title')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Unauthorized/ })).toHaveCount(0)
  await page.locator('#field-text').fill(text)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL((url) => url.pathname.includes(`/notices/${clinic}-`))
  const id = new URL(page.url()).pathname.split('/').at(-1)
  made.push(`notices/${id}`)
  try {
    const site = `http://${clinic}.localhost:${productPort}/en`
    await expect(async () => {
      await page.goto(site)
      await expect(page.getByText(text)).toBeVisible({ timeout: 1_000 })
    }).toPass()
  } finally {
    await admin.mustAct(`notices/${id}`, 'withdraw', { reason: 'It was written by a test.' })
  }
})
