/** Every path that is no page: a page that says so, in the host's own frame. */
import { sitePage } from '../../../../frame/site-page'

export default sitePage([], () => null)
