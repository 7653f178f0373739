/** The page of a host that belongs to nobody; which language comes first, the address or the reader's browser says. */
import { getTranslations } from 'next-intl/server'
import { direction, locales, type Locale } from '@/domain/locale/locales'
import { UnknownHostView, type UnknownHostWords } from '@/site/pages/unknown-host-view'

/** What there is to say, in every language, the reader's first. */
const wordsFor = (reader: Locale): Promise<UnknownHostWords[]> =>
  Promise.all(
    [reader, ...locales.filter((locale) => locale !== reader)].map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'error' })
      return { locale, title: t('unknownHostTitle'), text: t('unknownHost') }
    }),
  )

/** For addresses below a language, inside the site's layout. */
export const UnknownHost = async ({ reader }: { reader: Locale }) => <UnknownHostView words={await wordsFor(reader)} />

/** For the bare address, which no layout stands around; the words are our own catalogue's and hold no markup. */
export const unknownHostHtml = async (reader: Locale): Promise<string> => {
  const [first, ...others] = await wordsFor(reader)
  const rest = others.map(
    ({ locale, title, text }) =>
      `<li lang="${locale}" dir="${direction[locale]}"><strong>${title}.</strong> ${text}</li>`,
  )
  return (
    `<!doctype html><html lang="${reader}" dir="${direction[reader]}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${first?.title}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">` +
    `<link rel="stylesheet" href="/plain.css"></head><body><main><h1>${first?.title}</h1><p>${first?.text}</p>` +
    `<ul>${rest.join('')}</ul></main></body></html>`
  )
}
