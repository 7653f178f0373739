/** Money in the comparison of two versions, as people read it. */
import { escapeDiffHTML, FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML } from '@payloadcms/ui/rsc'
import type { CollectionSlug, FieldDiffServerProps, NumberField, NumberFieldClient } from 'payload'
import { idOf } from '@/cms/access/actor'
import { localeOf } from '@/cms/messages'
import { moneyOfClinics } from './of-clinics'
import { shownMoney, type ClinicMoney } from './problem'

type Props = FieldDiffServerProps<NumberField, NumberFieldClient>

/** The versions of a document are of one clinic: nobody can move it to another. */
const moneyOfDocument = async ({ req }: Props): Promise<ClinicMoney | undefined> => {
  const { collection, id } = (req.routeParams ?? {}) as { collection?: CollectionSlug; id?: string }
  if (!collection || !id) return undefined
  const { docs } = await req.payload.find({ collection, where: { id: { equals: id } }, depth: 0, limit: 1, req })
  const clinic = String(idOf((docs[0] as { clinic?: unknown } | undefined)?.clinic) ?? '')
  return (await moneyOfClinics(req, [clinic])).get(clinic)
}

export const MoneyDiff = async (props: Props) => {
  const { clientField, comparisonValue, i18n, nestingLevel, versionValue } = props
  const own = await moneyOfDocument(props)
  const shown = (value: unknown): string => {
    const text = typeof value === 'number' && own ? shownMoney(value, own, localeOf({ i18n })) : '–'
    return `<p>${escapeDiffHTML(text)}</p>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: shown(comparisonValue),
    toHTML: shown(versionValue),
    postProcess: unescapeDiffHTML,
  })
  const label = 'label' in clientField ? clientField.label : undefined
  return <FieldDiffContainer label={{ label }} {...{ From, To, i18n, nestingLevel }} />
}
