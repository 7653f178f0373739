/** /<locale>/choose-a-therapist: one of the network's standing pages. */
import { standingPage } from '../../../../frame/standing-page'

export default standingPage('choose-a-therapist')
