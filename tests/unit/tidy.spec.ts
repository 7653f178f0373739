/** What is cleaned out of a text when it is saved. */
import { expect, it } from 'vitest'
import { tidied } from '@/cms/hooks/tidy'

it('takes away what no database holds, and keeps words apart where other programs end a line', () => {
  expect(tidied({ words: ['a\u0000b', 'deep\u000Btissue', 'one\u000Ctwo', 'e\u0301'] })).toEqual({
    words: ['ab', 'deep tissue', 'one two', 'é'],
  })
})
