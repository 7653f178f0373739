/**
 * Medical documents made for one test, over HTTP as people make them: an editor saves, a clinician signs, the editor
 * publishes. Whatever a test made, or forced into the ledger, is withdrawn and deleted when it ends, however it ends.
 */
import { test as base } from '@playwright/test'
import { ask, type Answer } from './ask'
import { signIn, type Editor, type Reply } from './editor'
import { forceRow, type ForcedRow } from './forced-row'
import { readPage, type PageFacts } from './read-page'

type Data = Record<string, unknown>
type Act = 'review' | 'publish' | 'sign'
/** What the door answered: a line `code at path (language)` for each thing in the way, and the sentences for people. */
export type Verdict = { status: number; issues: string[]; messages: string[] }

/** A document of this test. */
export type Draft = {
  key: string
  /** `collection/key`. */
  ref: string
  save: (data: Data, language?: string) => Promise<void>
  /** Asks the door; the editor asks for reviews and publishes, the clinician signs. */
  ask: (act: Act, languages?: readonly string[], who?: Editor) => Promise<Verdict>
  /** Signs and publishes, which must both succeed. */
  goLive: (languages?: readonly string[]) => Promise<void>
}

export type Bench = {
  editor: Editor
  clinician: Editor
  admin: Editor
  /** Who signs a language alone on the topic general: `clinician` has English, French and Spanish. */
  judgeOf: (language: string) => Editor
  /** Saves a new document; its key begins with `test-`. */
  make: (collection: string, words: Data) => Promise<Draft>
  /** A document that was made in another way, and is to go as well. */
  own: (ref: string) => void
  force: (row: ForcedRow) => Promise<void>
  /** Anything else to be undone at the end, in the reverse order. */
  after: (work: () => Promise<unknown>) => void
}

type Told = { code?: string; path?: string; locale?: string; message?: string }

/** The door's answer, in lines that tests compare. */
export const verdictOf = ({ status, body }: Reply): Verdict => {
  const errors = status < 300 ? [] : ((body.errors as Told[] | undefined) ?? [])
  return {
    status,
    issues: errors.map(({ code, path, locale }) => `${code} at ${path || '-'} (${locale})`),
    messages: errors.map(({ message }) => message ?? ''),
  }
}

let made = 0

/** A key that no other document has. */
export const freshKey = (name: string): string => `test-${name}-${Date.now().toString(36)}${(made += 1)}`

type People = Pick<Bench, 'editor' | 'clinician' | 'admin' | 'judgeOf'>

const draftOf = (ref: string, { editor, clinician, judgeOf }: People): Draft => {
  const ask: Draft['ask'] = async (act, languages = ['en'], who = act === 'sign' ? clinician : editor) =>
    verdictOf(await who.act(ref, act, { locales: languages }))
  const isOf = (language: string) => (other: string) => judgeOf(other) === judgeOf(language)
  const goLive: Draft['goLive'] = async (languages = ['en']) => {
    const signers = new Map(languages.map((language) => [judgeOf(language), languages.filter(isOf(language))]))
    for (const [signer, locales] of signers) await signer.mustAct(ref, 'sign', { locales })
    await editor.mustAct(ref, 'publish', { locales: languages })
  }
  const save: Draft['save'] = async (data, language = 'en') => {
    await editor.must('PATCH', `${ref}?locale=${language}`, data)
  }
  return { key: ref.split('/')[1] ?? '', ref, save, ask, goLive }
}

/** Takes a document off the pages and away; safety texts are withdrawn by a clinician. */
const remove = async (ref: string, { clinician, admin }: People): Promise<void> => {
  const isGone = async () => (await admin.call('DELETE', ref)).status < 300
  // What was never live goes at once; the door keeps what is.
  if (await isGone()) return
  const { status } = await clinician.act(ref, 'withdraw', { reason: 'Only for a test.' })
  if (status >= 300) await admin.act(ref, 'withdraw', { reason: 'Only for a test.' })
  await isGone()
}

const openBench = (people: People): Bench & { clear: () => Promise<void> } => {
  const undo: (() => Promise<unknown>)[] = []
  const own = (ref: string) => void undo.push(() => remove(ref, people))
  return {
    ...people,
    own,
    make: async (collection, words) => {
      const key = String(words.key ?? freshKey(collection))
      own(`${collection}/${key}`)
      await people.editor.must('POST', `${collection}?locale=en`, { ...words, key })
      return draftOf(`${collection}/${key}`, people)
    },
    force: async (row) => void undo.push(await forceRow(row)),
    after: (work) => void undo.push(work),
    clear: async () => {
      for (const work of undo.splice(0).reverse()) await work()
    },
  }
}

/** What tests of the rules are given: the bench, and a parser of pages that is a real browser's. */
export const test = base.extend<
  { bench: Bench; read: (host: string, path: string) => Promise<PageFacts> },
  { people: People }
>({
  people: [
    async ({}, give) => {
      const named = (name: string) => signIn(`${name}@halvenne.example`)
      const clinician = await named('reviewer')
      const others = new Map([
        ['de', await named('reviewer-de')],
        ['ar', await named('reviewer-ar')],
      ])
      const judgeOf = (language: string) => others.get(language) ?? clinician
      await give({ editor: await named('editor'), clinician, admin: await named('admin'), judgeOf })
    },
    { scope: 'worker' },
  ],
  bench: async ({ people }, give) => {
    const { clear, ...bench } = openBench(people)
    await give(bench)
    await clear()
  },
  read: async ({ page }, give) => {
    await give(async (host, path) => page.evaluate(readPage, (await found(host, path)).text))
  },
})

/** A page that must be there. */
export const found = async (host: string, path: string): Promise<Answer> => {
  const answer = await ask(host, path)
  if (answer.status !== 200) throw new Error(`${host}${path} answered ${answer.status}`)
  return answer
}
