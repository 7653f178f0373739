/**
 * The currencies of ISO 4217 that prices are in, by how many decimals each has. The list is ours: what Intl says changes with
 * the release of the runtime, and a stored number of minor units would then mean another price.
 */
const byDigits: readonly string[] = [
  // None: the yen.
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  // One: none is left.
  '',
  // Two: the dollar, the euro.
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK
   DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD
   KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
   PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
   USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  // Three: the dinars.
  'BHD IQD JOD KWD LYD OMR TND',
  // Four: units of account.
  'CLF UYW',
]

const digitsOf: ReadonlyMap<string, number> = new Map(
  byDigits.flatMap((codes, digits) => codes.split(/\s+/).flatMap((code) => (code ? [[code, digits] as const] : []))),
)

/** All codes that prices can be in. */
export const currencies: readonly string[] = [...digitsOf.keys()].sort()

/** Whether prices can be in it. */
export const isCurrency = (code: unknown): code is string => typeof code === 'string' && digitsOf.has(code)

/** How many decimals a currency has: 2 for most, 3 for the Jordanian dinar, 0 for the yen. */
export const currencyDigits = (currency: string): number => {
  const digits = digitsOf.get(currency)
  if (digits === undefined) throw new RangeError(`No currency of ISO 4217: ${currency}`)
  return digits
}
