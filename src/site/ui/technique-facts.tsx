/** A technique in brief: pressure, methods, uses, parts of the body, risks, and its place in the tree. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { standIn } from './foreign'

type Technique = ViewOf<'techniques'>

export const TechniqueFacts = ({ ctx, technique }: { ctx: SiteContext; technique: Technique }) => {
  const t = useTranslations('technique')
  const areas = useTranslations('bodyArea')
  const languageOf = (field: string) => standIn(ctx, langAt(technique, field, ctx.locale))
  const parent = technique.parent ? ctx.link(`techniques/${technique.parent}`) : undefined
  const onlyIf = technique.onlyIf ? ctx.link(`contraindications/${technique.onlyIf}`) : undefined
  return (
    <section className="panel" aria-labelledby="page-facts">
      <h2 id="page-facts">{t('facts')}</h2>
      <dl className="facts">
        {parent ? (
          <>
            <dt>{t('partOf')}</dt>
            <dd>
              <a href={parent.href}>{parent.title}</a>
            </dd>
          </>
        ) : null}
        {onlyIf ? (
          <>
            <dt>{t('onlyIf')}</dt>
            <dd>
              <a href={onlyIf.href}>{onlyIf.title}</a>
            </dd>
          </>
        ) : null}
        <dt>{t('pressureLabel')}</dt>
        <dd>{t(`pressure.${technique.pressure}`)}</dd>
        <Words term={t('methods')} words={technique.methods} language={languageOf('methods')} />
        <Words term={t('bestFor')} words={technique.bestFor} language={languageOf('bestFor')} />
        <Words term={t('bodyAreas')} words={technique.bodyAreas.map((area) => areas(area))} />
        <Words term={t('risks')} words={technique.risks} language={languageOf('risks')} />
      </dl>
    </section>
  )
}

type WordsProps = { term: string; words: string[]; language?: ReturnType<typeof standIn> }

const Words = ({ term, words, language = {} }: WordsProps) =>
  words.length === 0 ? null : (
    <>
      <dt>{term}</dt>
      <dd>
        <ul className="run" {...language}>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </dd>
    </>
  )
