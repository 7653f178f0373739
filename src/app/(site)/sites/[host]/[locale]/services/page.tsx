/** /<locale>/services: this clinic's prices, insurance and ways to pay. */
import { ServicesPage } from '@/site/pages/services-page'
import { offerNeeds, offersOf } from '../../../../frame/clinic'
import { jurisdictionOf } from '../../../../frame/context'
import { fixedPage } from '../../../../frame/paths'
import { ownWordsNeeds, sitePage } from '../../../../frame/site-page'

export default sitePage([...offerNeeds, ...ownWordsNeeds, 'insurances'], async (page) => {
  const { scope, library, ctx } = page
  const jurisdiction = jurisdictionOf(scope, library)
  if (!scope.clinic || !jurisdiction) return null
  return {
    ...(await fixedPage(page, 'services', 'services')),
    content: (
      <ServicesPage
        ctx={ctx}
        offers={offersOf(page)}
        tax={{ display: jurisdiction.taxDisplay, name: jurisdiction.taxName ?? null }}
        insurances={library.all('insurances').map(({ view }) => view)}
        payment={scope.clinic.payment}
        requiredNotices={jurisdiction.requiredNotices}
      />
    ),
  }
})
