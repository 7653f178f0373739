#!/usr/bin/env bash
# Packages: payload 3.90.1, @payloadcms/ui 3.90.1, next 16.4.6, react and react-dom 19.2.9,
# graphql 16.11.0; jsdom 26.1.0 and esbuild 0.25.12 to render the shipped Form without a browser.
#
# A good engineer would guess: when a save is refused, Payload's Form reads `errors[].data.errors` and marks
# the fields, whatever else is in the JSON body. A top-level `message`, which the form shows as the toast
# text on success, would be an extra line of text next to the marked fields.
#
# What really happens (seen with 3.90.1, the same `errors` in both bodies, status 400):
#   { errors }          -> title: valid false, errorMessage 'Too short'
#   { errors, message } -> title: valid true,  errorMessage undefined
# With `message` the form shows that one toast and stops; `errors` is not looked at.
#
# Why it matters: an `afterError` hook or an own endpoint that adds a friendly `message` to Payload's error
# body makes every field error vanish: the editor reads "Could not save" and no field is marked. Put the
# friendly text in `errors[0].message` and leave the top level alone.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact payload@3.90.1 @payloadcms/ui@3.90.1 \
  next@16.4.6 react@19.2.9 react-dom@19.2.9 graphql@16.11.0 jsdom@26.1.0 esbuild@0.25.12

cat > app.jsx <<'JS'
import { Form, useForm, useFormFields } from '@payloadcms/ui/forms/Form'
import { ConfigProvider } from '@payloadcms/ui/providers/Config'
import { ServerFunctionsProvider } from '@payloadcms/ui/providers/ServerFunctions'
import { UploadHandlersProvider } from '@payloadcms/ui/providers/UploadHandlers'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { act } from 'react'
import { createRoot } from 'react-dom/client'

const config = { routes: { api: '/api', admin: '/admin' }, collections: [], globals: [] }
let submit, field
const Probe = () => {
  submit = useForm().submit
  field = useFormFields(([fields]) => fields.title)
  return null
}
export async function submitAgainst(body) {
  const headers = { 'content-type': 'application/json' }
  const save = async () => new Response(JSON.stringify(body), { status: 400, headers })
  const title = { value: 'x', initialValue: 'x', valid: true, passesCondition: true }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(() => root.render(
    <AppRouterContext.Provider value={{}}><ConfigProvider config={config}>
      <ServerFunctionsProvider serverFunction={async () => ({})}><UploadHandlersProvider>
        <Form action={save} disableSuccessStatus initialState={{ title }}><Probe /></Form>
      </UploadHandlersProvider></ServerFunctionsProvider>
    </ConfigProvider></AppRouterContext.Provider>))
  await act(() => submit())
  return { valid: field.valid, errorMessage: field.errorMessage }
}
JS
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body></body>', { url: 'http://localhost/', pretendToBeVisual: true })
for (const name of ['window', 'document', 'navigator', 'HTMLElement', 'FormData'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true })
globalThis.IS_REACT_ACT_ENVIRONMENT = true
const { submitAgainst } = await import('./bundle.mjs')

const fieldErrors = [{ path: 'title', message: 'Too short' }]
const errors = [{ name: 'ValidationError', message: 'The following field is invalid: Title', data: { errors: fieldErrors } }]
const without = await submitAgainst({ errors })
const withMessage = await submitAgainst({ errors, message: 'Could not save' })
console.log('{ errors }          -> title:', without)
console.log('{ errors, message } -> title:', withMessage)
assert.deepEqual(without, { valid: false, errorMessage: 'Too short' })
assert.deepEqual(withMessage, { valid: true, errorMessage: undefined })
process.exit(0)
JS
export NODE_ENV=development
npx esbuild app.jsx --bundle --format=esm --platform=node --jsx=automatic --outfile=bundle.mjs --log-level=error \
  --loader:.css=empty --loader:.scss=empty \
  --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
node probe.mjs
echo "OK: behaviour unchanged"
