/** A kind that says where its documents are read has a route there: nothing else would notice that it is missing. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindNames, kindOf } from '@/domain/kinds'

const routes = new URL('../../../../src/app/(site)/sites/[host]/[locale]/', import.meta.url)
const hasRoute = (path: string): boolean => existsSync(new URL(`${path}/page.tsx`, routes))

describe.each(kindNames.filter((name) => kindOf(name).page !== null))('%s', (name) => {
  const { page } = kindOf(name)

  it('has a route for what its page says', () => {
    const paths = !page
      ? []
      : 'section' in page
        ? [`${page.section}/[slug]`]
        : 'fixed' in page
          ? page.fixed
          : [page.anchor]
    expect(paths.filter((path) => !hasRoute(path))).toEqual([])
  })
})
