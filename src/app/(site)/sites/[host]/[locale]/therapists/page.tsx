/** /<locale>/therapists: the people of this clinic. */
import { TherapistList } from '@/site/pages/therapist-list'
import { jurisdictionOf } from '../../../../frame/context'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage(['therapists', 'media'], async (page) => {
  if (!page.scope.clinic) return null
  const sameGender = jurisdictionOf(page.scope, page.library)?.sameGenderPractice ?? false
  const therapists = page.library.all('therapists').map(({ view }) => view)
  return {
    ...(await fixedPage(page, 'therapists', 'therapists')),
    content: <TherapistList ctx={page.ctx} therapists={therapists} sameGender={sameGender} />,
  }
})
