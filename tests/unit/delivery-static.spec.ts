/** Files: exactly those that were there at the start, at exactly their addresses. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFiles, readIslands } from '@/delivery/static'

const folder = mkdtempSync(join(tmpdir(), 'bodywork-static-'))
const [shown, built] = [join(folder, 'public'), join(folder, 'build')]
const put = (path: string, text = 'x'.repeat(500)) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  put('secret.txt')
  put('public/favicon.ico')
  put('public/.env')
  put('public/islands/open-now-AB12CD34.js')
  put('public/islands/manifest.json', '{"open-now":"/islands/open-now-AB12CD34.js"}')
  put('public/fonts/a b.woff2')
  put('build/static/chunks/[x].js')
  put('build/server/page.js')
  symlinkSync(join(folder, 'secret.txt'), join(shown, 'link.txt'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const headersOf = async (address: string, files = createFiles(shown, built)) =>
  (await files.load(address))?.headers.join(' | ')

describe('files', () => {
  test.each([
    ['/favicon.ico', 'max-age=3600'],
    ['/favicon.ico?v=1', 'max-age=3600'],
    ['/islands/open-now-AB12CD34.js', 'immutable'],
    ['/fonts/a%20b.woff2', 'font/woff2'],
    ['/_next/static/chunks/[x].js', 'immutable'],
    ['/_next/static/chunks/%5Bx%5D.js', 'text/javascript'],
  ])('%s is one', async (address, says) => expect(await headersOf(address)).toContain(says))

  test.each([
    '/secret.txt',
    '/../secret.txt',
    '/fonts/../../secret.txt',
    '/fonts/..%2f..%2fsecret.txt',
    '/_next/static/../server/page.js',
    '/_next/server/page.js',
    '/link.txt',
    '/.env',
    '/islands',
    '/islands/',
    '/islands/manifest.json',
    '/__proto__',
    '/favicon.ico/',
    '//favicon.ico',
    '/FAVICON.ICO',
  ])('%s is none', (address) => expect(createFiles(shown, built).load(address)).toBeUndefined())

  test('are found at once after they were asked for', async () => {
    const files = createFiles(shown, built)
    expect(files.find('/favicon.ico')).toBeUndefined()
    const content = await files.load('/favicon.ico')
    expect(files.find('/favicon.ico')).toBe(content)
  })

  test('are not kept by browsers in development, where they change', async () => {
    expect(await headersOf('/islands/open-now-AB12CD34.js', createFiles(shown))).toContain('no-store')
  })
})

test('the islands’ addresses are those that the build wrote down', () => {
  expect(readIslands(shown)).toEqual({ 'open-now': '/islands/open-now-AB12CD34.js' })
  expect(readIslands(built)).toEqual({})
})
