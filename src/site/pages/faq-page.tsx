/** All questions with their answers. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { topicTechnique } from '../general-technique'
import { Page } from '../layout/page'
import { FaqItem } from '../ui/faq-item'
import { standIn } from '../ui/foreign'

type Props = { ctx: SiteContext; faqs: ViewOf<'faqs'>[] }

export const FaqPage = ({ ctx, faqs }: Props) => {
  const t = useTranslations('faq')
  const sorted = [...faqs].sort((a, b) => a.order - b.order)
  return (
    <Page
      ctx={ctx}
      title={t('title')}
      dek={t('intro')}
      aside={
        <aside className="contents">
          <nav aria-labelledby="page-contents">
            <h2 id="page-contents">{t('contents')}</h2>
            <ul>
              {sorted.map((faq) => (
                <li key={faq.key}>
                  <a href={`#${faq.key}`} {...standIn(ctx, langAt(faq, 'question', ctx.locale))}>
                    {faq.question}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </aside>
      }
    >
      <div className="stack">
        {sorted.map((faq) => (
          <FaqItem key={faq.key} ctx={ctx} faq={faq} as="h2" anchor technique={topicTechnique[faq.topic]} />
        ))}
      </div>
    </Page>
  )
}
