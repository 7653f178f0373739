#!/usr/bin/env bash
# Packages: payload 3.90.1, @payloadcms/db-sqlite 3.90.1, graphql 16.11.0.
#
# A good engineer would guess: `payload.restoreGlobalVersion` answers with the restored global, because its
# type says so (DataFromGlobalSlug) and `restoreVersion` of a collection answers with the document. The
# afterChange and afterRead hooks then get that document too.
#
# What really happens (seen with 3.90.1, sqlite):
#   restoreVersion       -> { title: 'first', _status: 'published', nested: no }
#   restoreGlobalVersion -> { title: undefined, _status: 'draft', nested: { title: 'first', _status: 'published' } }
#   afterChange of the title field: value undefined; afterChange of the global: doc.title undefined
#   findGlobal afterwards -> { title: 'first', _status: 'published' }
# The answer is the row of the versions table: the content sits under `version`, `id` is the id of the new
# version, and the outer `_status: 'draft'` is only the field's default value, filled in on a row without it.
#
# Why it matters: an afterChange hook that rebuilds a cache, a menu or a search index from `doc` works for
# updateGlobal and after a restore writes empty values, and believes a published global is a draft.
# Read the global again (findGlobal) after a restore instead of using `doc` or the answer.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
export NODE_ENV=development
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact payload@3.90.1 @payloadcms/db-sqlite@3.90.1 graphql@16.11.0

cat > probe.mjs <<'JS'
import assert from 'node:assert/strict'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'

const inHooks = {}
const fields = [{ name: 'title', type: 'text', hooks: { afterChange: [({ value }) => void (inHooks.value = value)] } }]
const hooks = { afterChange: [({ doc }) => void (inHooks.docTitle = doc.title)] }
const shared = { versions: { drafts: true }, hooks, fields }
const config = await buildConfig({
  secret: 'only-for-this-test',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: 'file:./probe.db' }, push: true }),
  collections: [{ slug: 'users', auth: true, fields: [] }, { slug: 'posts', ...shared }],
  globals: [{ slug: 'site', ...shared }],
})
const payload = await getPayload({ config })
const collection = 'posts', slug = 'site'
const data = (title) => ({ title, _status: 'published' })
const where = { 'version.title': { equals: 'first' } }
const brief = ({ title, _status }) => ({ title, _status })
const show = (doc) => ({ ...brief(doc), nested: doc.version ? brief(doc.version) : 'no' })

const { id } = await payload.create({ collection, data: data('first') })
await payload.update({ collection, id, data: data('second') })
const [docVersion] = (await payload.findVersions({ collection, where })).docs
const fromCollection = show(await payload.restoreVersion({ collection, id: docVersion.id }))
const collectionHooks = { ...inHooks }

await payload.updateGlobal({ slug, data: data('first') })
await payload.updateGlobal({ slug, data: data('second') })
const updateHooks = { ...inHooks }
const [globalVersion] = (await payload.findGlobalVersions({ slug, where })).docs
const fromGlobal = show(await payload.restoreGlobalVersion({ slug, id: globalVersion.id }))
const restoreHooks = { ...inHooks }
const stored = brief(await payload.findGlobal({ slug }))

console.log('restoreVersion       ->', fromCollection, 'hooks saw', collectionHooks)
console.log('updateGlobal: hooks saw', updateHooks)
console.log('restoreGlobalVersion ->', fromGlobal, 'hooks saw', restoreHooks)
console.log('findGlobal afterwards ->', stored)

assert.deepEqual(fromCollection, { title: 'first', _status: 'published', nested: 'no' })
assert.deepEqual(collectionHooks, { value: 'first', docTitle: 'first' })
assert.deepEqual(updateHooks, { value: 'second', docTitle: 'second' })
assert.deepEqual(fromGlobal, { title: undefined, _status: 'draft', nested: { title: 'first', _status: 'published' } })
assert.deepEqual(restoreHooks, { value: undefined, docTitle: undefined })
assert.deepEqual(stored, { title: 'first', _status: 'published' })
process.exit(0)
JS
node probe.mjs
echo "OK: behaviour unchanged"
