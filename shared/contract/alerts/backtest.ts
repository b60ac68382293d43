import { z } from '@hono/zod-openapi'
import { instant } from '../parameters.ts'
import { alertPhase, judged } from './rule.ts'

/** The days that a backtest covers. */
export const backtestDays = 90

const alertTelling = z.enum(['firing', 'still_firing', 'resolved'])

export const AlertBacktest = z
  .strictObject({
    sentence: z.strictObject({
      en: z.string().openapi({ example: 'Revenue per day is below USD 5,000' }),
      hr: z.string().openapi({ example: 'Prihod po danu manje od 5.000 USD' }),
    }),
    currency: z.string().nullable().openapi({
      description:
        'ISO 4217 code of the values, where they are amounts in one currency; else null.',
      example: 'USD',
    }),
    from: instant('The first check.').nullable(),
    to: instant('The last check.').nullable(),
    checks: z.int().openapi({
      description: `Observations of the last ${backtestDays} days of the data; 1 where only the present is known.`,
      example: 90,
    }),
    told: z.int().openapi({ description: 'How often it would have told.', example: 2 }),
    tellings: z
      .array(
        z.strictObject({
          ...judged,
          at: instant('When it would have told.'),
          telling: alertTelling,
        }),
      )
      .openapi({ description: 'The first 200, the oldest first.' }),
    episodes: z
      .array(
        z.strictObject({
          key: judged.key,
          label: judged.label,
          from: instant('When it would have begun to fire.'),
          to: instant('When it would have ended.').nullable().openapi({
            description: 'When it would have ended; null: it would be firing now.',
          }),
          tellings: z.int().openapi({ example: 1 }),
        }),
      )
      .openapi({ description: 'The first 200, the oldest first.' }),
    series: z
      .array(
        z.strictObject({
          key: judged.key,
          label: judged.label,
          points: z.array(
            z.strictObject({
              mark: judged.mark,
              at: instant('When it was or would have been checked.'),
              value: judged.value,
              verdict: z.enum(['breached', 'clear', 'unknown']),
            }),
          ),
        }),
      )
      .openapi({ description: 'What was judged, by instance.' }),
  })
  .openapi('AlertBacktest')
export type AlertBacktest = z.output<typeof AlertBacktest>

export const alertEvents = [
  'pending',
  'firing',
  'resolved',
  'ok',
  'told',
  'told_again',
  'told_resolved',
  'unchecked',
  'checked',
] as const

export const AlertHistoryEntry = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    at: instant('When.'),
    event: z.enum(alertEvents).openapi({
      description:
        'pending, firing, resolved, ok: the instance changed its state; told…: it was told; unchecked: the rule could not be checked; checked: it could again.',
      example: 'firing',
    }),
    rule_version: z.int().openapi({ example: 1 }),
    ...judged,
    phase: alertPhase.nullable().openapi({ description: 'The state then.', example: 'firing' }),
    reason: z
      .string()
      .nullable()
      .openapi({ description: 'Why it could not be checked.', example: null }),
    trace_id: z.string().nullable().openapi({ example: '4bf92f3577b34da6a3ce929d0e0e4736' }),
  })
  .openapi('AlertHistoryEntry')
export type AlertHistoryEntry = z.output<typeof AlertHistoryEntry>
