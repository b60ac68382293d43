import type { Tone } from '../../components/Badge.tsx'
import type { StockItem } from './requests.ts'

type Urgency = StockItem['urgency']

/** The most urgent last, so that sorting downward begins with it. */
export const urgencyOrder = {
  low: 0,
  medium: 1,
  high: 2,
  critical: 3,
} satisfies Record<Urgency, number>

/** What asks for most last, likewise. */
export const actionOrder = {
  none: 0,
  wait: 1,
  chase: 2,
  order: 3,
} satisfies Record<StockItem['action'], number>

export const urgencyTone = {
  critical: 'bad',
  high: 'notice',
  medium: 'accent',
  low: 'plain',
} satisfies Record<Urgency, Tone>
