/** /<locale>/faq: questions and answers, with the rulings that they touch. */
import { FaqPage } from '@/site/pages/faq-page'
import { fixedPage } from '../../../../frame/paths'
import { medicalNeeds, sitePage } from '../../../../frame/site-page'

export default sitePage(medicalNeeds, async (page) => {
  const faqs = page.library.all('faqs').map(({ view }) => view)
  return { ...(await fixedPage(page, 'faq', 'faq')), content: <FaqPage ctx={page.ctx} faqs={faqs} /> }
})
