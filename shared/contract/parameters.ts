import { z } from '@hono/zod-openapi'

type IntegerParameter = { min: number; max: number; description: string; example: number }

/**
 * A whole number in a query string. Decimal digits only, so `1e9`, `+5`, ` 5` and `` are refused
 * instead of being converted silently.
 */
export function integerParameter({ min, max, description, example }: IntegerParameter) {
  const message = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^-?\d{1,15}$/, message)
    .transform(Number)
    .pipe(z.int(message).min(min, message).max(max, message))
    .openapi({ type: 'integer', minimum: min, maximum: max, description, example })
}

type DecimalParameter = IntegerParameter

/** A decimal fraction in a query string: digits and at most one point. Programs write up to 20 decimals of a double. */
export function decimalParameter({ min, max, description, example }: DecimalParameter) {
  const message = `must be a number from ${min} to ${max}`
  return z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,20})?$/, message)
    .transform(Number)
    .pipe(z.number(message).min(min, message).max(max, message))
    .openapi({ type: 'number', minimum: min, maximum: max, description, example })
}

/** `true` or `false`, in lower case only. */
export function flagParameter(description: string) {
  return z
    .enum(['true', 'false'], 'must be true or false')
    .transform((word) => word === 'true')
    .openapi({ type: 'boolean', description, example: true })
}

/** One of a few words. */
export function choiceParameter<const T extends readonly [string, ...string[]]>(
  choices: T,
  description: string,
) {
  return z
    .enum(choices, `must be one of ${choices.join(', ')}`)
    .openapi({ description, example: choices[0] })
}

type TextParameter = {
  /** Default: 1. */
  readonly min?: number
  readonly max: number
  readonly description: string
  readonly example: string
}

/** `\x00` is read alike by the engines of ECMAScript, Java, Python and Go. */
const withoutNul = '^[^\\x00]*$'

/**
 * Text of `min` to `max` characters, counted as code points. PostgreSQL stores neither NUL nor an
 * unpaired surrogate, so both are refused instead of being changed.
 */
export function textParameter({ min = 1, max, description, example }: TextParameter) {
  return z
    .string('must be text')
    .refine(
      (text) => text.isWellFormed() && !text.includes('\0'),
      'must be Unicode text without NUL',
    )
    .refine(
      (text) => text.length >= min && [...text].length <= max,
      `must have ${min} to ${max} characters`,
    )
    .openapi({ minLength: min, maxLength: max, pattern: withoutNul, description, example })
}

/** A calendar day. What it must be beyond that is checked of days alone. */
export const isoDate = z.iso
  .date({ error: 'must be a date written YYYY-MM-DD', abort: true })
  .openapi({ format: 'date', example: '2013-11-29' })

const firstInstant = Date.parse('0001-01-01T00:00:00Z')
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/** An RFC 3339 instant in the years 1 to 9999 of UTC, which the store and every client can represent. */
export const isoInstant = z.iso
  .datetime({ offset: true, error: 'must be an RFC 3339 instant such as 2026-01-31T08:00:00Z' })
  .refine((text) => {
    const instant = Date.parse(text)
    // The datetime check has already reported text that is no instant.
    return Number.isNaN(instant) || (instant >= firstInstant && instant <= lastInstant)
  }, 'must be in the years 0001 to 9999 of UTC')
  .openapi({ format: 'date-time', example: '2026-01-31T08:00:00Z' })

/** An instant in a response: UTC, with milliseconds. */
export const instant = (description: string) =>
  z.iso
    .datetime()
    .openapi({ format: 'date-time', example: '2026-01-31T08:00:00.000Z', description })

/** A name of the IANA time zone database, as Intl knows it. */
export const timeZone = z
  .string()
  .refine(isTimeZone, 'must be an IANA time zone such as Europe/Zagreb')
  .openapi({
    description: 'Zone that instants are written in, each with its offset. Default: UTC.',
    example: 'Europe/Zagreb',
    pattern: '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$',
  })

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}

export const daysBack = integerParameter({
  min: 1,
  max: 3650,
  description:
    'Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS.',
  example: 365,
})

export const topN = integerParameter({
  min: 1,
  max: 1000,
  description: 'How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N.',
  example: 10,
})

/** The length that was used, as the meta repeats it. */
export const windowDays = z.int().openapi({ example: 365 })

export const horizonDays = integerParameter({
  min: 1,
  max: 365,
  description: 'Days to forecast. Default: FORECAST_HORIZON_DAYS.',
  example: 30,
})

export const limit = integerParameter({
  min: 1,
  max: 1000,
  description: 'Rows per page. Default: STORAGE_DEFAULT_LIMIT.',
  example: 100,
})

export const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/, 'must be a next_cursor from an earlier answer')
  // No example: forms fill it in, and only an earlier answer can give one.
  .openapi({ description: 'next_cursor of the previous page.' })

/** Makes a request safe to send again: the same key gets what the first one created. */
export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters')
    .optional()
    .openapi({
      description: 'Any text of your own, such as a UUID; makes retries safe.',
      example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
    }),
})

/** Fifteen digits, which JavaScript counts exactly. */
const mostRowId = 999_999_999_999_999

export const rowId = (description: string) =>
  integerParameter({ min: 1, max: mostRowId, description, example: 1 })

/** An id within a body. */
export const idInBody = (message: string) => z.int(message).min(1, message).max(mostRowId, message)
