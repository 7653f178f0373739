export type { KindName as PublishedCollection, ViewOf } from '../../kinds'
