/** Something failed, or the address cannot be understood. Needs nothing but the language, so that it can always be shown. */
import { useTranslations } from 'next-intl'

export type ErrorKind = 'failure' | 'bad-request' | 'too-many' | 'unknown-host'

export const ErrorView = ({ kind = 'failure' }: { kind?: ErrorKind }) => {
  const t = useTranslations('error')
  const notFound = useTranslations('notFound')
  const words = {
    failure: { title: t('title'), text: t('text') },
    'bad-request': { title: t('badRequestTitle'), text: t('badRequest') },
    'too-many': { title: t('title'), text: t('tooMany') },
    'unknown-host': { title: notFound('title'), text: t('unknownHost') },
  } as const satisfies Record<ErrorKind, { title: string; text: string }>
  const { title, text } = words[kind]
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p className="dek">{text}</p>
    </header>
  )
}
