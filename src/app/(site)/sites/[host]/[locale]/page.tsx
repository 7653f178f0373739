/** /<locale>: the home page of the network, or of a clinic. */
import { getTranslations } from 'next-intl/server'
import { openState } from '@/domain/clinic/open-now'
import { clinicsOf } from '@/live/clinics'
import { noteMoment } from '@/live/registry'
import { HomePage } from '@/site/pages/home-page'
import { fixedPaths } from '../../../frame/paths'
import { medicalNeeds, sitePage } from '../../../frame/site-page'

/** How many of each the home page shows. */
const few = 4

export default sitePage(medicalNeeds, async (page) => {
  const { scope, library, ctx } = page
  const t = await getTranslations({ locale: scope.locale, namespace: 'meta.home' })
  const clinics = scope.clinic ? [] : await clinicsOf(scope)
  clinics.forEach(({ view }) => noteMoment(openState(view, scope.moment).nextChange))
  const techniques = library.all('techniques').flatMap(({ view }) => (view.topic === 'general' ? [view.key] : []))
  const articles = library
    .listed('articles')
    .filter(({ topic }) => topic === 'general')
    .flatMap(({ key }) => library.link(`articles/${key}`) ?? [])
  const faqs = library.all('faqs').flatMap(({ view }) => (view.topic === 'general' ? [view] : []))
  return {
    title: t(scope.clinic ? 'clinicTitle' : 'networkTitle'),
    description: scope.clinic?.about ?? t('description'),
    paths: fixedPaths(page, ''),
    isOwn: true,
    current: 'home',
    islands: scope.clinic ? [] : ['open-now'],
    content: (
      <HomePage
        ctx={ctx}
        clinic={scope.clinic}
        tagline={scope.clinic?.tagline ?? library.one('network', 'network')?.tagline ?? null}
        techniques={techniques}
        articles={articles.slice(0, few)}
        faqs={faqs.slice(0, few)}
        clinics={clinics.map(({ view, href, locale }) => ({ clinic: view, href, lang: locale }))}
      />
    ),
  }
})
