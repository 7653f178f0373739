/** What is silent when it is forgotten, since no type ties the two ends together. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { apiRoutes } from '@/delivery/query'
import { kindNames, kindOf } from '@/domain/kinds'
import { issueCodes, reviewRequirements, saveRequirements } from '@/domain/publication/requirements'
import { certaintyIsSupported, clinicPromisesNothing } from '@/domain/publication/requirements/certainty'

const api = new URL('../../src/app/api/v1/', import.meta.url)

it('every route of the public API is known to the front door, which answers 404 for any other', () => {
  const routes = readdirSync(api).filter(
    (name) => !name.startsWith('[') && existsSync(new URL(`${name}/route.ts`, api)),
  )
  expect(routes.length).toBeGreaterThan(0)
  expect([...apiRoutes].sort()).toEqual(routes.sort())
})

it('whatever a clinician signs is looked through for words of certainty before that (R12)', () => {
  const looks: readonly unknown[] = [certaintyIsSupported, clinicPromisesNothing]
  const rulesOf = (name: (typeof kindNames)[number]): readonly unknown[] => [
    ...(saveRequirements[name] ?? []),
    ...(reviewRequirements[name] ?? []),
  ]
  const medical = kindNames.filter((name) => kindOf(name).medical !== false)
  expect(medical.filter((name) => !rulesOf(name).some((rule) => looks.includes(rule)))).toEqual([])
})

it('whatever a rule can refuse is expected by a test of the rules', () => {
  const specs = new URL('domain/', import.meta.url)
  const expected = readdirSync(specs)
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => readFileSync(new URL(name, specs), 'utf8'))
    .join()
  expect(issueCodes.filter((code) => !new RegExp(`['\`]${code}(?: at |')`).test(expected))).toEqual([])
})
