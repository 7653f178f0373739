/** What comes next in a line, with the colon and space that the page's language puts after it. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export const Label = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('shell')
  return (
    <>
      {children}
      {t('colon')}{' '}
    </>
  )
}
