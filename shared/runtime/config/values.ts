import { type Role, role } from '@otel-bi/contract/access'
import { Cron } from 'croner'
import { z } from 'zod'

export const text = z.string()

export const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true')

export const integer = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.int().min(min, message).max(max, message))
}

export const choice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, `must be one of ${choices.join(', ')}`)

export const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((url) => url.replace(/\/+$/, ''))

/** Origins separated by spaces or commas, each exactly as a browser sends it. */
export const origins = z.string().transform((value, context) => {
  const all = value.split(/[\s,]+/).filter(Boolean)
  for (const origin of all)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      context.addIssue('must be origins such as https://bi.example.com, without a path')
  return all
})

/** An issuer is compared letter by letter, so nothing is trimmed from it. */
export const issuer = z.url({
  protocol: /^https?$/,
  error: 'must be an http:// or https:// address',
})

export const postgresUrl = z.url({
  protocol: /^postgres(?:ql)?$/,
  error: 'must be an address such as postgres://user:password@host:5432/database',
})

/** A name that needs no quotes, so that it means the same in every statement. */
export const schemaName = z
  .string()
  .regex(
    /^(?!pg_)[a-z_][a-z0-9_]{0,62}$/,
    'must be lower-case letters, digits and underscores, 63 at most, and not begin with a digit or pg_',
  )

const comesAgain = (pattern: string) => {
  try {
    return new Cron(pattern, { mode: '5-part', paused: true, timezone: 'UTC' }).nextRun() !== null
  } catch {
    return false
  }
}

export const cron = z
  .string()
  .refine(comesAgain, 'must be five cron fields that come again, such as 0 5 * * *')

/** An ISO 4217 code, as `Intl.NumberFormat` takes it. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD')

/** Values separated by spaces or commas. */
export const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean))

export const sharedSecret = z
  .string()
  .refine((value) => Buffer.byteLength(value) >= 32, 'must be at least 32 bytes long')

/** `bi-viewers=viewer, bi-admins=admin`: the issuer's names of our roles. */
export const roleMapping = z.string().transform((value, context): ReadonlyMap<string, Role> => {
  const mapping = new Map<string, Role>()
  for (const pair of value.split(',')) {
    const end = pair.lastIndexOf('=')
    const known = role.safeParse(pair.slice(end + 1).trim())
    if (end > 0 && known.success) mapping.set(pair.slice(0, end).trim(), known.data)
    else context.addIssue(`must be pairs such as bi-viewers=viewer of ${role.options.join(', ')}`)
  }
  return mapping
})

export const ratio = z
  .string()
  .regex(/^(?:0?\.\d{1,9}|[01](?:\.0{1,9})?)$/, 'must be a share from 0 to 1')
  .transform(Number)

/** `name=value` pairs separated by commas, values percent-encoded, as OpenTelemetry writes them. */
export const resourceAttributes = z.string().transform((value, context) => {
  const pairs = value.split(',').filter((pair) => pair.trim() !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', text = ''] = pair.split('=').map((part) => part.trim())
      if (name === '' || text === '' || !/^(?:[^%]|%[\da-f]{2})*$/i.test(text))
        context.addIssue('must be pairs such as deployment.environment.name=production')
      return [name, text.replace(/(?:%[\da-f]{2})+/gi, decodeURIComponent)]
    }),
  )
})

/** A mail server. Without TLS there is no password, since anyone on the way could read it. */
export const smtpUrl = z
  .url({
    protocol: /^smtps?$/,
    error: 'must be an address such as smtps://user:password@host:465',
  })
  .refine(
    (value) => !URL.canParse(value) || isSafeLogin(new URL(value)),
    'must not hold a password with ?ignoreTLS=true',
  )

const isSafeLogin = ({ protocol, password, searchParams }: URL) =>
  protocol === 'smtps:' || password === '' || searchParams.get('ignoreTLS') !== 'true'

/** Keys of 32 bytes in base64, separated by commas, the newest first. */
export const encryptionKeys = z
  .string()
  .transform((value, context): [Uint8Array, ...Uint8Array[]] => {
    const [first = new Uint8Array(), ...rest] = value
      .split(',')
      .map((key) => new Uint8Array(Buffer.from(key.trim(), 'base64')))
    if ([first, ...rest].some(({ byteLength }) => byteLength !== 32))
      context.addIssue('must be 32 bytes in base64; `openssl rand -base64 32` makes them')
    return [first, ...rest]
  })

/** Host names and addresses as URLs write them, so that they compare letter by letter. */
export const hostNames = z.string().transform((value, context) =>
  value
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((name) => {
      const url = `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}`
      const parsed = URL.canParse(url) ? new URL(url) : undefined
      if (!parsed || parsed.host !== parsed.hostname || parsed.pathname !== '/')
        context.addIssue('must be host names or addresses such as hooks.example.internal')
      return (parsed?.hostname ?? name).replace(/^\[|\]$/g, '')
    }),
)
