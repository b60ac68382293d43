import type { Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import { type FactDays, factDays } from '@otel-bi/metrics/view-window'
import { type Amounts, type CurrenciesOf, recordedCurrencies } from '@otel-bi/runtime/currencies'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { factCurrencies, factFingerprints } from './dataset.query.ts'

/** First and last date, rows and total of a fact. The data version changes with any of them. */
export type FactFingerprint = Window & {
  readonly rowCount: number
  readonly total: number
  /** Rows by the currency that they are recorded in, for facts with one. */
  readonly currencies?: Readonly<Record<string, number>>
}

type Fact = 'reseller' | 'internet' | 'quota' | 'inventory'

/** A fact without rows is null. */
export type AwFingerprint = Readonly<Record<Fact, FactFingerprint | null>>

export async function loadFingerprint(warehouse: Warehouse): Promise<AwFingerprint> {
  const [rows, recorded] = await Promise.all([
    warehouse.query(factFingerprints, {}),
    warehouse.query(factCurrencies, {}),
  ])
  const currenciesOf = (fact: Fact) =>
    Object.fromEntries(
      recorded.flatMap((row) => (row.fact === fact ? [[row.currency.trim(), row.row_count]] : [])),
    )
  const fingerprintOf = (fact: Fact): FactFingerprint | null => {
    const row = rows.find((candidate) => candidate.fact === fact)
    if (!row || row.first_date === null || row.last_date === null) return null
    return {
      from: row.first_date,
      to: row.last_date,
      rowCount: row.row_count,
      total: row.total ?? 0,
      currencies: currenciesOf(fact),
    }
  }
  return {
    reseller: fingerprintOf('reseller'),
    internet: fingerprintOf('internet'),
    quota: fingerprintOf('quota'),
    inventory: fingerprintOf('inventory'),
  }
}

/** The currencies of the sales of the channels asked about, as the warehouse records them. */
export const salesCurrencies: CurrenciesOf<AwFingerprint> = ({ reseller, internet }, amounts) =>
  recordedCurrencies(
    { reseller: reseller?.currencies ?? {}, internet: internet?.currencies ?? {} },
    amounts,
  )

/** The last day of each channel's sales; null without any. */
export const salesTo = ({ reseller, internet }: AwFingerprint) => ({
  reseller: reseller?.to ?? null,
  internet: internet?.to ?? null,
})

/** The facts that a channel's amounts are of. */
export const amountsOf = (channel: Channel): Amounts =>
  channel === 'all' ? {} : { facts: [channel] }

/** The days of a channel's sales, as the metric model of sales has them. */
export const salesDays = (
  { reseller, internet }: AwFingerprint,
  channel: Channel,
): FactDays | null =>
  factDays(
    channel === 'all' ? { reseller, internet } : { [channel]: { reseller, internet }[channel] },
  )

/**
 * First and last day of a channel's sales. Both channels together end on the earlier of their last
 * dates, so that both are complete; a channel without rows is left out.
 */
export function dateRangeOf(fingerprint: AwFingerprint, channel: Channel): Window | null {
  const days = salesDays(fingerprint, channel)
  return days && { from: days.data.from, to: days.asOf }
}
