/** /<locale>/therapists/<slug>: one person of this clinic. */
import { personName } from '@/site/person-name'
import { TherapistPage } from '@/site/pages/therapist-page'
import { offerNeeds, offersOf } from '../../../../../frame/clinic'
import { jurisdictionOf } from '../../../../../frame/context'
import { documentAt, documentPaths } from '../../../../../frame/paths'
import { ownWordsNeeds, sitePage } from '../../../../../frame/site-page'

export default sitePage([...offerNeeds, ...ownWordsNeeds, 'media'], async (page, { slug = '' }) => {
  if (!page.scope.clinic) return null
  const found = await documentAt(page, 'therapists', slug)
  if (!found || 'redirectTo' in found) return found
  const jurisdiction = jurisdictionOf(page.scope, page.library)
  return {
    title: personName(page.scope.locale, found.view).name,
    description: found.view.bio ?? undefined,
    paths: documentPaths(page, found),
    isOwn: true,
    current: 'therapists',
    content: (
      <TherapistPage
        ctx={page.ctx}
        therapist={found.view}
        titles={jurisdiction?.titles ?? []}
        offers={offersOf(page).filter(({ service }) => service.therapists.includes(found.key))}
        sameGender={jurisdiction?.sameGenderPractice ?? false}
      />
    ),
  }
})
