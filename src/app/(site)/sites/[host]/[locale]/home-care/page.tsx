/** /<locale>/home-care: one of the network's standing pages. */
import { standingPage } from '../../../../frame/standing-page'

export default standingPage('home-care')
