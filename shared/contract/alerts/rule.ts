import { z } from '@hono/zod-openapi'
import { role } from '../access.ts'
import { idInBody, instant, isoInstant, textParameter, timeZone } from '../parameters.ts'
import { alertCondition, conditionsOf } from './condition.ts'
import { alertSubject } from './subject.ts'

/** A user may keep this many rules. */
export const mostAlertRules = 100
/** Members, checks or jobs that one rule watches. */
export const mostInstances = 50

const name = textParameter({
  max: 120,
  description: 'Kept exactly as given; no two rules of one owner have the same.',
  example: 'Internet revenue collapses',
})

const checkEvery = [5, 15, 60, 1_440] as const
const everyMinutes = z
  .union(
    checkEvery.map((minutes) => z.literal(minutes)),
    `must be one of ${checkEvery.join(', ')}`,
  )
  .openapi({
    type: 'integer',
    enum: [...checkEvery],
    description:
      'Minutes between checks. A rule is also checked within 5 minutes of a change of the data.',
    example: 60,
  })

const clock = (description: string, example: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 22:00')
    .openapi({ description, example })

const quietHours = z
  .strictObject({
    from: clock('First quiet minute.', '22:00'),
    to: clock('First minute that is not quiet.', '07:00'),
    time_zone: timeZone.openapi({ description: 'Zone of the clock.', example: 'Europe/Zagreb' }),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'must differ from from' })

const definition = {
  name,
  subject: alertSubject,
  condition: alertCondition,
  every_minutes: everyMinutes,
  pending_checks: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(30, 'must be at most 30')
    .openapi({
      description:
        'Observations in a row that must be in breach. The same day, run or slot seen again is the same observation.',
      example: 1,
    }),
  repeat_minutes: z
    .int('must be a whole number')
    .min(30, 'must be at least 30')
    .max(43_200, 'must be at most 43200')
    .nullable()
    .openapi({
      description: 'Tells again after so many minutes of firing; null tells once.',
      example: null,
    }),
  tell_resolved: z.boolean('must be true or false').openapi({ example: true }),
  tell_unchecked: z.boolean('must be true or false').openapi({
    description: 'Whether a rule that could not be checked 3 times in a row is told too.',
    example: false,
  }),
  quiet_hours: quietHours.nullable().openapi({
    description: 'What would be told then is told when they end, if it is still true.',
  }),
  destinations: z
    .array(idInBody('must be the id of a destination'))
    .max(10, 'must name at most 10 destinations')
    .openapi({
      description:
        'Ids of the owner’s destinations. With none, the dashboard alone shows the rule.',
      example: [],
    }),
}

export const NewAlertRule = z
  .strictObject({
    ...definition,
    every_minutes: everyMinutes.default(60).openapi({ default: 60 }),
    pending_checks: definition.pending_checks.default(1),
    repeat_minutes: definition.repeat_minutes.default(null),
    tell_resolved: definition.tell_resolved.default(true),
    tell_unchecked: definition.tell_unchecked.default(false),
    quiet_hours: definition.quiet_hours.default(null),
    destinations: definition.destinations.default([]),
  })
  .superRefine(({ subject, condition }, context) => {
    const known = conditionsOf[subject.kind]
    if (!known.includes(condition.kind))
      context.addIssue({
        code: 'custom',
        path: ['condition', 'kind'],
        message: `must be one of ${known.join(', ')} for ${subject.kind}`,
      })
  })
  .openapi('NewAlertRule')
export type NewAlertRule = z.output<typeof NewAlertRule>

export const AlertRuleChange = z
  .strictObject({
    name: name.optional(),
    subject: alertSubject.optional(),
    condition: alertCondition.optional(),
    every_minutes: everyMinutes.optional(),
    pending_checks: definition.pending_checks.optional(),
    repeat_minutes: definition.repeat_minutes.optional(),
    tell_resolved: definition.tell_resolved.optional(),
    tell_unchecked: definition.tell_unchecked.optional(),
    quiet_hours: definition.quiet_hours.optional(),
    destinations: definition.destinations.optional(),
    enabled: z.boolean('must be true or false').optional().openapi({
      description: 'A rule that is off is not checked, and begins anew when it is switched on.',
    }),
    muted_until: isoInstant.nullable().optional().openapi({
      description: 'Checked and shown until then, but not told; null ends it.',
    }),
  })
  .openapi('AlertRuleChange', { description: 'What is to change; the rest stays.' })
export type AlertRuleChange = z.output<typeof AlertRuleChange>

export const alertPhase = z.enum(['ok', 'pending', 'firing', 'resolved'])
export const ruleStates = ['ok', 'pending', 'firing', 'resolved', 'off'] as const

const number = (description: string, example: number | null) =>
  z.number().nullable().openapi({ description, example })

/** What an observation was judged by. */
export const judged = {
  key: z
    .string()
    .openapi({ description: 'The member, check or job; empty for the only one.', example: '' }),
  label: z.string().openapi({ example: '' }),
  mark: z.string().nullable().openapi({
    description: 'What was observed: the first day of the unit of time, the run, or the slot.',
    example: '2013-12-29',
  }),
  value: number('The value that was judged.', 3_210.5),
  reference: number('What it was compared with.', null),
  change: number('Percent or percentage points.', null),
}

export const AlertInstance = z
  .strictObject({
    ...judged,
    currency: z.string().nullable().openapi({
      description:
        'ISO 4217 code of the value and the reference, where they are amounts in one currency; else null.',
      example: 'USD',
    }),
    phase: alertPhase,
    since: instant('When the phase began.').nullable(),
    told_at: instant('When the firing was last told.').nullable(),
  })
  .openapi('AlertInstance')
export type AlertInstance = z.output<typeof AlertInstance>

export const AlertRule = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    ...definition,
    owner: z.string().openapi({ description: 'The subject of their token.', example: 'ana' }),
    owner_name: z.string().openapi({ example: 'Ana Anić' }),
    roles: z.array(role).openapi({
      description: 'The owner’s roles when they last changed the rule: it is checked with these.',
      example: ['viewer', 'analyst'],
    }),
    mine: z.boolean().openapi({ description: 'Whether the caller is the owner.' }),
    enabled: z.boolean(),
    muted_until: instant('Not told until then.').nullable(),
    sentence: z.strictObject({
      en: z.string().openapi({ example: 'Revenue per day is below USD 5,000' }),
      hr: z.string().openapi({ example: 'Prihod po danu manje od 5.000 USD' }),
    }),
    state: z.enum(ruleStates).openapi({
      description: 'The worst of its instances; off while it is switched off.',
    }),
    unchecked: z
      .strictObject({
        since: instant('Since when.'),
        reason: z.string().openapi({ example: 'aw-service does not answer.' }),
      })
      .nullable()
      .openapi({
        description: 'Why it could not be checked; its states are those of before.',
        example: null,
      }),
    instances: z.array(AlertInstance).openapi({ description: 'Firing ones first.' }),
    version: z.int().openapi({ description: 'Grows with every change; the ETag.', example: 1 }),
    created_at: instant('When it was saved.'),
    updated_at: instant('When it was last changed.'),
    checked_at: instant('The latest check.').nullable(),
    next_check_at: instant('The next check at the latest.').nullable(),
  })
  .openapi('AlertRule')
export type AlertRule = z.output<typeof AlertRule>
