/** Payload's REST, guarded. There is no GraphQL and no Open Graph route. */
import config from '@payload-config'
import { restOf } from '@/cms/admin/rest/handler'

const rest = restOf(config)

export const GET = rest
export const POST = rest
export const PATCH = rest
export const PUT = rest
export const DELETE = rest
export const OPTIONS = rest
