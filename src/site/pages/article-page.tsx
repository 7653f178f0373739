/** One article. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { Blocks } from '../blocks'
import { withFirstNote } from '../body'
import type { SiteContext } from '../context'
import { techniqueOf } from '../general-technique'
import { articleData } from '../jsonld/medical'
import { Contents } from '../layout/contents'
import { Page } from '../layout/page'
import { pageSources, withSources } from '../page-sources'
import { shownOn, stamped } from '../stamp'
import { JsonLd } from '../ui/json-ld'
import { LocalNotes, type LocalNoteText } from '../ui/local-note'
import { Picture } from '../ui/picture'
import { SourceSection } from '../ui/source-list'
import { TechniqueCards } from '../ui/technique-cards'

type Props = { ctx: SiteContext; article: ViewOf<'articles'>; notes: LocalNoteText[] }

export const ArticlePage = ({ ctx: page, article, notes }: Props) => {
  const sources = pageSources(page, article.body)
  const ctx = withSources(page, sources)
  const t = useTranslations('article')
  const meta = useTranslations('meta.articles')
  const media = article.media ? ctx.views.media(article.media) : undefined
  const technique = techniqueOf(ctx, article.techniques)
  const { note, rest } = withFirstNote(article.body)
  const checked = stamped(article, [...shownOn(ctx, article.body), ...(media ? [media] : [])])
  return (
    <Page
      ctx={ctx}
      trail={[{ title: meta('title'), href: ctx.path('articles') }]}
      title={article.title}
      dek={article.dek}
      medical={checked}
      head={article.sensitivity === 'none' ? null : <p className="tag">{t('sensitive')}</p>}
      first={note.length > 0 ? <Blocks ctx={ctx} of={article} blocks={note} technique={technique} /> : null}
      aside={<Contents blocks={rest} />}
    >
      {media ? <Picture media={media} eager /> : null}
      <Blocks ctx={ctx} of={article} blocks={rest} technique={technique} />
      <LocalNotes ctx={ctx} notes={notes} />
      {article.techniques.some((key) => ctx.link(`techniques/${key}`)) ? (
        <section aria-labelledby="page-techniques">
          <h2 id="page-techniques">{t('techniques')}</h2>
          <TechniqueCards ctx={ctx} techniques={article.techniques} />
        </section>
      ) : null}
      <SourceSection ctx={ctx} keys={sources} />
      <JsonLd data={articleData(ctx, checked)} />
    </Page>
  )
}
