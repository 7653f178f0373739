'use client'
/** The currency of the clinic that a form is about. */
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { moneyOfPlace, type ClinicMoney } from './problem'

const question =
  'depth=1&select[jurisdiction]=true&populate[jurisdictions][currency]=true&populate[jurisdictions][numbering]=true'

const ask = async (api: string, clinic: string): Promise<ClinicMoney | null> => {
  try {
    const response = await fetch(`${api}/clinics/${encodeURIComponent(clinic)}?${question}`, {
      credentials: 'same-origin',
    })
    const { jurisdiction } = (await response.json()) as { jurisdiction?: unknown }
    return moneyOfPlace(jurisdiction) ?? null
  } catch {
    // Whoever cannot be asked says nothing; the field says that the currency is not known, and keeps what is in it.
    return null
  }
}

/** @returns undefined while it is asked, and where no clinic is chosen; null where nobody knows. */
export const useClinicMoney = (clinic: string): ClinicMoney | null | undefined => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<{ clinic: string; money: ClinicMoney | null }>()
  useEffect(() => {
    if (!clinic) return
    let isGone = false
    void ask(config.routes.api, clinic).then((money) => {
      if (!isGone) setAnswer({ clinic, money })
    })
    return () => {
      isGone = true
    }
  }, [clinic, config.routes.api])
  return answer?.clinic === clinic ? answer.money : undefined
}
