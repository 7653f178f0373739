/** /<locale>/privacy: one of the network's standing pages. */
import { standingPage } from '../../../../frame/standing-page'

export default standingPage('privacy')
