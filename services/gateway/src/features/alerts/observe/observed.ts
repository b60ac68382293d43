import type { Checked } from '@otel-bi/analytics/alerts/backtest'
import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { GatewayDeps } from '../../../deps.ts'
import type { Ask } from '../../overview/ask-service.ts'

export type Rule = Pick<NewAlertRule, 'subject' | 'condition'>
/** `latest` for an evaluation, `history` for a backtest: the same observations, of one moment or of 90 days. */
export type Depth = 'latest' | 'history'

/** The latest units of time of a metric, the oldest first: what a picture of it shows. */
export type Recent = {
  readonly isRatio: boolean
  readonly points: readonly {
    readonly date: string
    readonly value: number
    /** The 95 % interval that was forecast. */
    readonly inner?: [lower: number, upper: number]
    /** What the value is judged by: the bound, or the expected value. */
    readonly reference?: number
  }[]
}

export type ObservedInstance = Checked & { readonly recent?: Recent }

export type Observed = {
  readonly instances: readonly ObservedInstance[]
  /** Of the answer that was judged; null of what is not data of a warehouse. */
  readonly dataVersion: string | null
  /** ISO 4217 codes of what its amounts are in; none where they are no amounts. */
  readonly currencies: readonly string[]
}

/** The subject cannot be observed although its source answered; the message says why. */
export class NotObservable extends Error {
  override readonly name = 'NotObservable'
}

export type ObserveDeps = Pick<GatewayDeps, 'store' | 'schedules' | 'now' | 'compare'> & {
  /** Asks a service in the name of the rule's owner. */
  readonly ask: (domain: 'aw' | 'wwi') => Ask
}
