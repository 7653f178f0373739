/** No site is at this host. Said in the language that the address asks for, then in the others; names nobody. */
import { direction, type Locale } from '@/domain/locale/locales'
import { Icon } from '../ui/icon'

export type UnknownHostWords = { locale: Locale; title: string; text: string }

export const UnknownHostView = ({ words: [first, ...others] }: { words: UnknownHostWords[] }) => (
  <main className="wrap unknown">
    <title>{first?.title}</title>
    <meta name="robots" content="noindex" />
    <Icon name="leaf" />
    <h1>{first?.title}</h1>
    <p className="dek">{first?.text}</p>
    <ul className="rows">
      {others.map(({ locale, title, text }) => (
        <li key={locale} lang={locale} dir={direction[locale]}>
          <strong>{title}.</strong> {text}
        </li>
      ))}
    </ul>
  </main>
)
