/** R36: whether one text in the place of another tells visitors less, asked of whatever else is live beside them. */
import { sourceLocale } from '@/domain/locale/locales'
import { kindOf, needsSignature, type KindName } from '@/domain/kinds'
import type { Row } from '@/domain/kinds/field'
import type { Neighbours } from '@/domain/publication/requirements'
import { loosened, type Loosened, type Told } from '@/domain/safety/loosened'
import { present, saysWrong, type Presentable } from '../present'

type Around = Pick<Neighbours, 'techniques' | 'contraindications' | 'overlays'>

/** What is told where this view is what there is of its document. Conditions and signs are asked about one by one. */
const toldWith = (collection: KindName, view: Row, around: Around): Told => {
  const others = <V extends { key: string }>(views: readonly V[]) => views.filter(({ key }) => key !== view.key)
  const { techniques, contraindications, overlays } = around
  const one = [view] as never
  const none = { techniques: [], contraindications: [], overlays: [], warningSigns: [] }
  switch (collection) {
    case 'contraindications':
      return { ...none, techniques, contraindications: one }
    case 'warning-signs':
      return { ...none, warningSigns: one }
    case 'techniques':
      return { ...none, contraindications, techniques: [...others(techniques), ...one] }
    case 'overlays':
      return { ...none, techniques, contraindications, overlays: [...others(overlays), ...one] }
    default:
      return none
  }
}

/** What a text would loosen in the place of another; null where one of them cannot be shown any more. */
export const loosenedBy = (
  collection: KindName,
  before: Presentable,
  after: Presentable,
  around: Around,
): Loosened[] | null => {
  if (kindOf(collection).goes !== 'by a clinician') return []
  const [was, is] = [present(collection, before), present(collection, after)]
  if (!was.ok || !is.ok) return null
  return loosened(toldWith(collection, was.presented.view, around), toldWith(collection, is.presented.view, around))
}

/** Whether English words that a change marked as correcting something wrong has replaced would come back. */
export const bringsBack = (collection: KindName, before: Presentable, after: Presentable): boolean =>
  before.locale === sourceLocale && saysWrong(collection, after.doc, before.doc)

/** Whether a document that ruled would be there without its ruling: nobody signs that, so that a clinician takes it away. */
export const losesItsRuling = (collection: KindName, before: readonly Presentable[], after: Row): boolean =>
  kindOf(collection).goes === 'by a clinician' &&
  !needsSignature(collection, after) &&
  before.some(({ doc }) => needsSignature(collection, doc))
