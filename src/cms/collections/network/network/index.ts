/** The network itself: its name, its standing safety notice, its own host. A global, since there is one. */
import type { GlobalConfig } from 'payload'
import { globalAccessTo } from '@/cms/access'
import { publishingGlobal } from '@/cms/publishing'
import { keepingLanguage } from '@/cms/collections/join-hooks'
import { baseField } from '@/cms/fields/base'
import { choice } from '@/cms/fields/choice'
import { languagesField } from '@/cms/fields/languages'
import { phoneField } from '@/cms/fields/phone'
import { themeField } from '@/cms/fields/theme'
import { translatedFrom } from '@/cms/fields/translated-from'
import { line, paragraph, row } from '@/cms/fields/words'
import { saveFromBaseGlobal, tellBaseGlobal } from '@/cms/hooks/base'
import { oneAtATimeGlobal } from '@/cms/hooks/one-at-a-time'
import { checkRestoredGlobal } from '@/cms/hooks/restore'
import { globalReferences } from '@/cms/hooks/references'
import { globalRichTexts } from '@/cms/hooks/rich-text'
import { globalShapes } from '@/cms/hooks/shapes'
import { globalTextSize } from '@/cms/hooks/text-size'
import { tidyGlobal } from '@/cms/hooks/tidy'
import { domainsField } from '@/cms/fields/domains'
import { translatorsWordsGlobal } from '@/cms/hooks/translators-words'
import { endonym, locales } from '@/domain/locale/locales'
import * as term from '@/domain/kinds/terms'

const door = publishingGlobal()

/** What every write of the global passes, a restored version included. */
const checks = [
  translatorsWordsGlobal,
  globalReferences,
  globalRichTexts,
  ...(door.hooks?.beforeChange ?? []).map(keepingLanguage),
]

export const network: GlobalConfig = {
  slug: 'network',
  label: 'The network',
  access: globalAccessTo('network-content'),
  admin: { group: 'Network', description: 'What holds for all hosts, and for the network’s own.', ...door.admin },
  versions: { max: 50, drafts: false },
  lockDocuments: false,
  graphQL: false,
  endpoints: [...(door.endpoints || [])],
  hooks: {
    ...door.hooks,
    beforeOperation: [globalShapes, globalTextSize, oneAtATimeGlobal, saveFromBaseGlobal, checkRestoredGlobal(checks)],
    beforeValidate: [tidyGlobal, ...(door.hooks?.beforeValidate ?? [])],
    beforeChange: checks,
    afterRead: [tellBaseGlobal],
    afterChange: (door.hooks?.afterChange ?? []).map(keepingLanguage),
  },
  fields: [
    row(line('brand', { width: '50%' }), line('tagline', { width: '50%' })),
    paragraph('safetyNotice', {
      label: 'Standing safety notice',
      help: 'On every page with medical content. Safety text: signed by a clinician, language by language.',
    }),
    paragraph('correctionNotice', {
      label: 'Correction notice',
      help: 'Stands in the place of words that were recalled, until a clinician has signed others. Signed beforehand, language by language.',
    }),
    domainsField('The network’s own host names, the canonical one first.'),
    row(
      languagesField({ initial: [...locales], width: '50%' }),
      choice('defaultLocale', locales, {
        label: 'Default language',
        labels: endonym,
        initial: 'en',
        required: true,
        width: '50%',
      }),
    ),
    row(
      choice('selfCheckMode', term.selfCheckModes, {
        label: 'Self-check on the network’s host',
        initial: 'lookup',
        required: true,
        width: '50%',
      }),
      phoneField,
    ),
    themeField,
    translatedFrom,
    baseField,
    ...(door.fields ?? []),
  ],
}
