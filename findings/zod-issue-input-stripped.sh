#!/usr/bin/env bash
# Package: zod 4.6.7.
#
# A good engineer would guess: an error map can read the rejected value as `iss.input`, the type of a
# finished issue also has an `input` member, and a custom issue made with `ctx.addIssue({ input })` keeps
# the input its author put there by hand. So a log line or a `flattenError` mapper can print `issue.input`.
#
# What really happens (seen with 4.6.7):
#   inside the error map:              'abc'
#   issue.input in safeParse result:   [ no input, no input, no input ]
#   flattenError(error, i => i.input): { age: [ undefined ], tag: [ undefined ], code: [ undefined ] }
#   issue.input with reportInput:      [ 'abc', 'hand written', 'hand pushed' ]
# Zod takes `input` off each finished issue, also the one given by hand, unless this one parse call
# gets `{ reportInput: true }`. Other extra members of a custom issue (here `note`) do stay.
#
# Why it matters: the code type-checks and the error map has the value, so nothing warns that logs and API
# answers built from `error.issues` show `undefined`. With the flag on, rejected values (passwords too) are
# in the error's text as well, so a masked copy should travel in `params`, not in `input`.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact zod@4.6.7

cat > probe.mjs <<'JS'
import assert from 'node:assert/strict'
import * as z from 'zod'

let insideMap
const schema = z.object({
  age: z.number({ error: (iss) => { insideMap = iss.input; return 'not a number' } }),
  tag: z.string().superRefine((value, ctx) => {
    ctx.addIssue({ code: 'custom', message: 'tag refused', input: 'hand written', note: 'kept' })
  }),
  code: z.string().check((ctx) => {
    ctx.issues.push({ code: 'custom', message: 'code refused', input: 'hand pushed', note: 'kept' })
  }),
})
const value = { age: 'abc', tag: 't', code: 'c' }

const plain = schema.safeParse(value).error
const seen = plain.issues.map((issue) => ('input' in issue ? issue.input : 'no input'))
const flat = z.flattenError(plain, (issue) => issue.input).fieldErrors
const reported = schema.safeParse(value, { reportInput: true }).error.issues.map((issue) => issue.input)
const notes = plain.issues.slice(1).map((issue) => issue.note)

console.log('inside the error map:             ', insideMap)
console.log('issue.input in safeParse result:  ', seen)
console.log('flattenError(error, i => i.input):', flat)
console.log('issue.input with reportInput:     ', reported)
console.log('extra member `note`:              ', notes)

assert.equal(insideMap, 'abc')
assert.deepEqual(seen, ['no input', 'no input', 'no input'])
assert.deepEqual({ ...flat }, { age: [undefined], tag: [undefined], code: [undefined] })
assert.deepEqual(reported, ['abc', 'hand written', 'hand pushed'])
assert.deepEqual(notes, ['kept', 'kept'])
JS
node probe.mjs
echo "OK: behaviour unchanged"
