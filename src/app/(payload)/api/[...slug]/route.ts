/** Payload's REST, guarded. There is no GraphQL and no Open Graph route. */
import { rest } from '@/cms/admin/rest/handler'

export const GET = rest
export const POST = rest
export const PATCH = rest
export const PUT = rest
export const DELETE = rest
export const OPTIONS = rest
