#!/usr/bin/env bash
# Packages: payload 3.90.1, @payloadcms/db-sqlite 3.90.1, graphql 16.11.0.
#
# A good engineer would guess: restoring an old version is a write like any other, so the hooks that run
# for `updateGlobal` also run for `restoreGlobalVersion`, as they do for `restoreVersion` of a collection.
#
# What really happens (seen with 3.90.1, the same hooks on a collection and on a global):
#   hook                 update  restoreVersion  updateGlobal  restoreGlobalVersion
#   doc.beforeValidate   yes     yes             yes           NO
#   doc.beforeChange     yes     yes             yes           NO
#   doc.afterChange      yes     yes             yes           yes
#   field.beforeValidate yes     yes             yes           NO
#   field.beforeChange   yes     yes             yes           NO
#   field.validate       yes     yes             yes           NO
#   field.afterChange    yes     yes             yes           yes
#   derived field after restore: collection 'new:first', global 'old:first'
# For a global only beforeOperation, the read hooks and afterChange run; the stored row is put back as is.
#
# Why it matters: a slug, a search text or a "last edited by" stamp that a before hook works out is right
# after restoring a collection document and stale after restoring a global. Such work for a global must
# also be done in afterChange (a second write), or in beforeOperation with operation 'restoreVersion'.
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

const called = new Set()
let rule = 'old'
const kinds = ['beforeValidate', 'beforeChange', 'afterChange']
const spies = (level) => Object.fromEntries(kinds.map((k) => [k, [() => void called.add(`${level}.${k}`)]]))
const fields = [
  { name: 'title', type: 'text', hooks: spies('field'), validate: () => Boolean(called.add('field.validate')) },
  { name: 'derived', type: 'text', hooks: { beforeChange: [({ siblingData }) => `${rule}:${siblingData.title}`] } },
]
const shared = { versions: { drafts: true }, hooks: spies('doc'), fields }
const config = await buildConfig({
  secret: 'only-for-this-test',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: 'file:./probe.db' }, push: true }),
  collections: [{ slug: 'users', auth: true, fields: [] }, { slug: 'posts', ...shared }],
  globals: [{ slug: 'site', ...shared }],
})
const payload = await getPayload({ config })
const collection = 'posts', slug = 'site', seen = {}
const spy = async (name, run) => { called.clear(); await run(); seen[name] = new Set(called) }
const data = (title) => ({ title, _status: 'published' })

const { id } = await payload.create({ collection, data: data('first') })
await spy('update', () => payload.update({ collection, id, data: data('second') }))
await payload.updateGlobal({ slug, data: data('first') })
await spy('updateGlobal', () => payload.updateGlobal({ slug, data: data('second') }))
const [docVersion] = (await payload.findVersions({ collection, where: { 'version.title': { equals: 'first' } } })).docs
const [globalVersion] = (await payload.findGlobalVersions({ slug, where: { 'version.title': { equals: 'first' } } })).docs

rule = 'new' // the hook's rule changed since the old version was saved
await spy('restoreVersion', () => payload.restoreVersion({ collection, id: docVersion.id }))
await spy('restoreGlobalVersion', () => payload.restoreGlobalVersion({ slug, id: globalVersion.id }))
const derived = [(await payload.findByID({ collection, id })).derived, (await payload.findGlobal({ slug })).derived]

const hooks = [...kinds.map((k) => `doc.${k}`), 'field.beforeValidate', 'field.beforeChange', 'field.validate', 'field.afterChange']
console.table(Object.fromEntries(hooks.map((h) => [h, Object.fromEntries(
  ['update', 'restoreVersion', 'updateGlobal', 'restoreGlobalVersion'].map((op) => [op, seen[op].has(h) ? 'yes' : 'NO']))])))
console.log('derived field after restore: collection', derived[0], '/ global', derived[1])

for (const op of ['update', 'restoreVersion', 'updateGlobal']) assert.deepEqual([...seen[op]].sort(), [...hooks].sort(), op)
assert.deepEqual([...seen.restoreGlobalVersion].sort(), ['doc.afterChange', 'field.afterChange'])
assert.deepEqual(derived, ['new:first', 'old:first'])
process.exit(0)
JS
node probe.mjs
echo "OK: behaviour unchanged"
