/** What amounts are of: the facts that are read, and the currencies that a filter leaves. */
export type Amounts = {
  readonly facts?: readonly string[]
  readonly only?: readonly string[]
}

/** ISO 4217 codes of the currencies that amounts are in, the most frequent first; empty where nothing says it. */
export type CurrenciesOf<F> = (fingerprint: F, amounts?: Amounts) => readonly string[]

/** The currency that a setting names, for a warehouse that records none or whose records are known to be in one. */
export const settledCurrency =
  <F>(code: string | undefined, recorded: CurrenciesOf<F> = () => []): CurrenciesOf<F> =>
  (fingerprint, amounts) =>
    code === undefined ? recorded(fingerprint, amounts) : [code]

/** Rows of facts by the currency they are recorded in. */
export type CurrencyRows = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The currencies of the facts asked about, by their rows. */
export function recordedCurrencies(rows: CurrencyRows, { facts, only }: Amounts = {}): string[] {
  const counts = new Map<string, number>()
  for (const [fact, byCurrency] of Object.entries(rows)) {
    if (facts && !facts.includes(fact)) continue
    for (const [code, count] of Object.entries(byCurrency))
      if (!only || only.includes(code)) counts.set(code, (counts.get(code) ?? 0) + count)
  }
  return [...counts]
    .toSorted(([one, rows], [other, more]) => more - rows || (one < other ? -1 : 1))
    .map(([code]) => code)
}
