/** A copy of this checkout that is one version further: its collections, views and ledger have changed. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { copyCheckout } from '../../scripts/prove/switched-copy.mjs'
import { runNode } from '../../scripts/run/children.mjs'
import { migrations } from '../../scripts/run/migrations.mjs'

type Edit = { file: string; find: string; replace: string }
export type Code = { root: string; remove: () => void }

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** What `npm run migration` is told, so that it knows what became of a question's order. */
const renames = ['faqs.order=position', '_faqs_v.version_order=version_position']

const edit = (root: string): void => {
  for (const { file, find, replace } of parse(readFileSync(beside('next-code.yaml'), 'utf8')) as Edit[]) {
    const path = join(root, file)
    const text = readFileSync(path, 'utf8')
    const times = text.split(find).length - 1
    if (times !== 1) throw new Error(`tests/path/next-code.yaml: “${find}” stands in ${file} ${times} times`)
    writeFileSync(
      path,
      text.replace(find, () => replace),
    )
  }
}

/** Makes the copy and, with its own `npm run migration`, the migration that its collections need; then the ledger's. */
export const makeNextCode = async ({ light = false } = {}): Promise<Code> => {
  const { folder, copy } = copyCheckout({ light })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    edit(copy)
    const told = renames.flatMap((rename) => ['--rename', rename])
    await runNode([join(copy, 'scripts', 'migration.mjs'), 'a-question-has-a-position', ...told], {
      cwd: copy,
      failure: 'The next version could not make its migration.',
    })
    const number = String((migrations().at(-1)?.number ?? 0) + 2).padStart(4, '0')
    copyFileSync(beside('next-ledger.sql'), join(copy, 'migrations', `${number}-words.sql`))
    return { root: copy, remove }
  } catch (problem) {
    remove()
    throw problem
  }
}
