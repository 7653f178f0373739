/** Money in a list, as people read it: with its currency and that currency's digits. */
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { idOf } from '@/cms/access/actor'
import { localeOf, say } from '@/cms/messages'
import { askTogether } from './of-clinics'
import { shownMoney } from './problem'

type Props = Pick<
  DefaultServerCellComponentProps,
  'cellData' | 'collectionSlug' | 'field' | 'i18n' | 'link' | 'linkURL' | 'payload' | 'rowData' | 'viewType'
>

const textOf = async ({ cellData, i18n, payload, rowData }: Props): Promise<string | null> => {
  if (typeof cellData !== 'number') return null
  const own = await askTogether(payload)(String(idOf((rowData as { clinic?: unknown }).clinic)))
  return own ? shownMoney(cellData, own, localeOf({ i18n })) : null
}

export const MoneyCell = async (props: Props) => {
  const { collectionSlug, field, i18n, link, linkURL, rowData, viewType } = props
  const name = 'name' in field ? String(field.name) : 'price'
  return (
    <DefaultCell
      {...{ collectionSlug, link, linkURL, viewType }}
      cellData={await textOf(props)}
      field={{ name, type: 'text', label: say({ i18n }, 'money.label'), admin: {} }}
      rowData={{ id: (rowData as { id: string }).id }}
    />
  )
}
