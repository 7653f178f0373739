/**
 * Restoring a version of a global meets the checks of a save. The framework asks none of a global's hooks but this one
 * before it writes (Payload 3.90.1, globals/operations/restoreVersion), and it writes all languages at once.
 */
import { isolateObjectProperty, type GlobalBeforeChangeHook, type GlobalBeforeOperationHook } from 'payload'
import { nested } from '@/cms/nested-request'
import { locales } from '@/domain/locale/locales'

type Data = Record<string, unknown>

/** @param checks what every save of the global passes; each is asked in every language, and may refuse */
export const checkRestoredGlobal =
  (checks: readonly GlobalBeforeChangeHook[]): GlobalBeforeOperationHook =>
  async ({ args, context, global, operation, overrideAccess = false, req }) => {
    if (operation !== 'restoreVersion') return args
    const { id } = args as { id?: string | number }
    // Who may not write at all is told so by the framework, and hears nothing of what is in the version.
    if (!overrideAccess && !(await global.access.update({ req }))) return args
    for (const locale of locales) {
      const options = { locale, fallbackLocale: false as const, depth: 0, overrideAccess: true, req: nested(req) }
      const slug = 'network'
      const { docs } = await req.payload.findGlobalVersions({
        slug,
        where: { id: { equals: id } },
        limit: 1,
        ...options,
      })
      const originalDoc = (await req.payload.findGlobal({ slug, ...options })) as unknown as Data
      const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
      own.locale = locale
      for (const version of docs) {
        let data = version.version as unknown as Data
        for (const check of checks)
          data = (await check({ context, data, global, originalDoc, overrideAccess, req: own })) ?? data
      }
    }
    return args
  }
