/** Since when something is recalled (R37), in the place of who checked it; what it says then is the correction notice. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { formatInstant } from '../format'

type Props = { ctx: SiteContext; of: { recalled?: string | null } | undefined }

export const Recalled = ({ ctx, of }: Props) => {
  const t = useTranslations('rulings')
  if (!of?.recalled) return null
  const { recalled } = of
  return (
    <p className="panel" data-tone="important" data-recalled={recalled}>
      {t.rich('recalledOn', {
        date: formatInstant(ctx, recalled),
        on: (words) => <time dateTime={recalled}>{words}</time>,
      })}
    </p>
  )
}
