/** The network's standing pages (first visit, home care, privacy …): one document each, at a fixed path. */
import { isMedicalPage } from '@/domain/kinds/page'
import type { PageKey } from '@/domain/kinds/terms'
import { findDocument } from '@/live/document'
import { ContentPage } from '@/site/pages/content-page'
import { isOwn, notesOf } from './clinic'
import { documentPaths } from './paths'
import { medicalNeeds, sitePage } from './site-page'

export const standingPage = (key: PageKey) =>
  sitePage(medicalNeeds, async (page) => {
    const found = await findDocument(page.scope, 'pages', { key })
    if (!found) return null
    return {
      title: found.title,
      description: found.summary,
      paths: documentPaths(page, found),
      isOwn: isOwn(page, 'pages', key),
      current: key,
      reviewDueAt: isMedicalPage(key) ? found.view.review?.dueAt : undefined,
      content: <ContentPage ctx={page.ctx} page={found.view} notes={notesOf(page, 'pages', key)} />,
    }
  })
