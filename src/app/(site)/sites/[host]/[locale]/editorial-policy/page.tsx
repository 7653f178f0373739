/** /<locale>/editorial-policy: one of the network's standing pages. */
import { standingPage } from '../../../../frame/standing-page'

export default standingPage('editorial-policy')
