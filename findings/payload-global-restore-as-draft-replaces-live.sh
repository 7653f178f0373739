#!/usr/bin/env bash
# Packages: payload 3.90.1, @payloadcms/db-sqlite 3.90.1, graphql 16.11.0.
#
# A good engineer would guess: `POST .../versions/:id?draft=true` ("restore as draft") only adds a new draft
# version; the published content that readers get by default stays. Collections work that way, and the
# endpoint of a global reads the same `draft` parameter.
#
# What really happens (seen with 3.90.1, after publishing 'first', then 'live', then restoring 'first'):
#   collection: 200, default read afterwards { title: 'live', _status: 'published' }
#   global:     200, default read afterwards { title: 'first', _status: 'draft' }
# For a global the main row itself is overwritten and marked as draft: nothing published is left in place.
# The admin screen offers "restore as draft" for collections only, so a caller of REST meets this; the GraphQL
# mutation hands `draft` to the same operation (read in the source, not run here).
#
# Why it matters: a tool that treats "restore as draft" as the careful choice changes the live site header
# or footer at once, and a front end that shows only `_status: 'published'` loses the global altogether.
# For a global, read the version and save it with `updateGlobal({ draft: true, data })` instead.
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
import { buildConfig, getPayload, handleEndpoints } from 'payload'

const open = () => true // the test has no user; every access rule says yes
const shared = { versions: { drafts: true }, fields: [{ name: 'title', type: 'text' }] }
const config = await buildConfig({
  secret: 'only-for-this-test',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: 'file:./probe.db' }, push: true }),
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'posts', access: { read: open, update: open, readVersions: open }, ...shared },
  ],
  globals: [{ slug: 'site', access: { read: open, update: open, readVersions: open }, ...shared }],
})
const payload = await getPayload({ config })
const collection = 'posts', slug = 'site'
const data = (title) => ({ title, _status: 'published' })
const where = { 'version.title': { equals: 'first' } }
const brief = ({ title, _status }) => ({ title, _status })
const post = async (path) => {
  const request = new Request(`http://localhost/api${path}?draft=true`, { method: 'POST' })
  return (await handleEndpoints({ config, path: `/api${path}`, request })).status
}

const { id } = await payload.create({ collection, data: data('first') })
await payload.update({ collection, id, data: data('live') })
const [docVersion] = (await payload.findVersions({ collection, where })).docs
const docStatus = await post(`/posts/versions/${docVersion.id}`)
const docAfter = brief(await payload.findByID({ collection, id }))

await payload.updateGlobal({ slug, data: data('first') })
await payload.updateGlobal({ slug, data: data('live') })
const [globalVersion] = (await payload.findGlobalVersions({ slug, where })).docs
const globalStatus = await post(`/globals/site/versions/${globalVersion.id}`)
const globalAfter = brief(await payload.findGlobal({ slug }))

// the way around: saving the old content as a draft leaves the published row alone
await payload.updateGlobal({ slug, data: data('live') })
await payload.updateGlobal({ slug, draft: true, data: { title: globalVersion.version.title, _status: 'draft' } })
const saferAfter = brief(await payload.findGlobal({ slug }))

console.log('collection:', docStatus, 'default read afterwards', docAfter)
console.log('global:    ', globalStatus, 'default read afterwards', globalAfter)
console.log('global, updateGlobal with draft: default read afterwards', saferAfter)

assert.deepEqual([docStatus, docAfter], [200, { title: 'live', _status: 'published' }])
assert.deepEqual([globalStatus, globalAfter], [200, { title: 'first', _status: 'draft' }])
assert.deepEqual(saferAfter, { title: 'live', _status: 'published' })
process.exit(0)
JS
node probe.mjs
echo "OK: behaviour unchanged"
