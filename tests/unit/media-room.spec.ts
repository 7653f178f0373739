/** A picture that would fill the disk is refused before any of its files is written. */
import type { CollectionBeforeOperationHook } from 'payload'
import { afterAll, expect, it, vi } from 'vitest'

process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'
process.env.PAYLOAD_SECRET ??= 'a secret for a test that opens nothing'
const disk = vi.hoisted(() => ({ bavail: 0, bsize: 4096 }))
vi.mock('node:fs/promises', async (original) => ({ ...(await original<object>()), statfs: async () => disk }))
// Other files of this suite share their modules, with the disk that there is.
vi.resetModules()
const { media } = await import('@/cms/collections/network/media')

afterAll(() => void vi.resetModules())

const upload = async () => {
  const file = {
    data: Buffer.from('\xFF\xD8\xFF\xE0 a picture', 'latin1'),
    name: 'a.jpg',
    mimetype: 'image/jpeg',
    size: 14,
  }
  const given = { args: {}, operation: 'create', req: { file, i18n: { language: 'de' } } }
  for (const hook of (media.hooks?.beforeOperation ?? []).slice(-4) as CollectionBeforeOperationHook[])
    await hook(given as never)
  return 'taken'
}
const answer = () => upload().catch(({ status, message }: { status: number; message: string }) => ({ status, message }))

it('with a sentence and 507 on a full disk, and taken again with room', async () => {
  disk.bavail = 1000
  expect(await answer()).toMatchObject({ status: 507, message: expect.stringMatching(/^Auf der Festplatte/) })
  disk.bavail = 1_000_000
  expect(await answer()).toBe('taken')
})
