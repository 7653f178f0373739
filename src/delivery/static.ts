/**
 * Files: what the build made and what stands in public/. Their addresses are listed once, at the start; an address
 * that is not on the list is no file, so no spelling of a path can reach anything else on the disk.
 */
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addBrotli, compressedContent, type Content, plainContent } from './content'
import { fileHeaders, type Lasting } from './headers'
import { mediaTypeOf } from './media-type'

type Listed = { file: string; lasts: Lasting; content?: Promise<Content>; ready?: Content }

/** Node's `recursive` option stops at links and loses the folder's name in older versions, so the walk is by hand. */
const filesUnder = (folder: string, under = ''): string[] => {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(folder, under), { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const name = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) return filesUnder(folder, name)
    return entry.isFile() && !entry.name.startsWith('.') ? [name] : []
  })
}

const encoded = (name: string): string => name.split('/').map(encodeURIComponent).join('/')

const load = async ({ file, lasts }: Listed): Promise<Content> => {
  const { type, compressible } = mediaTypeOf(file)
  const headers = fileHeaders(type, lasts)
  const body = await readFile(file)
  if (!compressible || body.length < 200) return plainContent(200, headers, body)
  const content = await compressedContent(200, headers, body)
  void addBrotli(content).catch(() => null)
  return content
}

/** Built islands carry a hash between name and ending, as esbuild writes it. */
const hashed = /-[A-Z0-9]{8}\.\w+$/

export type Files = {
  /** The file at exactly this address, if it has been asked for before. */
  find: (address: string) => Content | undefined
  /** The file at exactly this address (a query does not count); undefined where there is none. */
  load: (address: string) => Promise<Content> | undefined
}

/** Files of public/ and, outside development, of the build folder, by address. */
export const createFiles = (publicFolder: string, buildFolder?: string): Files => {
  const listed = new Map<string, Listed>()
  const list = (folder: string, prefix: string, lastsOf: (name: string) => Lasting): void => {
    for (const name of filesUnder(folder)) {
      const entry = { file: join(folder, name), lasts: buildFolder ? lastsOf(name) : 'not-at-all' }
      listed.set(`${prefix}${name}`, entry)
      listed.set(`${prefix}${encoded(name)}`, entry)
    }
  }
  list(publicFolder, '/', (name) => (name.startsWith('islands/') && hashed.test(name) ? 'for-ever' : 'an-hour'))
  if (buildFolder) list(join(buildFolder, 'static'), '/_next/static/', () => 'for-ever')
  listed.delete('/islands/manifest.json')

  return {
    find: (address) => listed.get(address)?.ready,
    load: (address) => {
      const entry = listed.get(address.split('?')[0] ?? '')
      if (!entry) return undefined
      entry.content ??= load(entry).then(
        (content) => (entry.ready = content),
        (error: unknown) => {
          entry.content = undefined
          throw error
        },
      )
      return entry.content
    },
  }
}

/** Addresses of the islands' scripts by island name, as the build wrote them down. */
export const readIslands = (publicFolder: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(join(publicFolder, 'islands', 'manifest.json'), 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
