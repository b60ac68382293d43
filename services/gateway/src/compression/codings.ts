import { parseAccept } from 'hono/utils/accept'

/** Content codings that answers are sent in; of equally welcome ones the first. */
export const codings = ['br', 'zstd', 'gzip'] as const
export type Coding = (typeof codings)[number]

/**
 * The codings that Accept-Encoding prefers to an uncompressed answer, best first (RFC 9110, 12.5.3).
 * Without the header there are none.
 */
export function acceptedCodings(header: string | undefined): readonly Coding[] {
  const given = parseAccept(header ?? '')
  const weightOf = (name: string) => given.find(({ type }) => type.toLowerCase() === name)?.q
  const others = weightOf('*') ?? 0
  const weights: Readonly<Record<Coding, number>> = {
    br: weightOf('br') ?? others,
    zstd: weightOf('zstd') ?? others,
    gzip: weightOf('gzip') ?? weightOf('x-gzip') ?? others,
  }
  const identity = weightOf('identity') ?? 0
  return codings
    .filter((coding) => weights[coding] > 0 && weights[coding] >= identity)
    .toSorted((a, b) => weights[b] - weights[a])
}
