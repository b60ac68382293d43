import { gzipSync } from 'node:zlib'

/** Texts that have broken programs before, percent-encoded where a URL needs it. */
export const hostileTexts = [
  ...['', '%00', '%FF', '%', '%ED%A0%80', '..', '%2e%2e', '%2F', '%0d%0a', "'%20OR%201=1--", '-1'],
  ...['0', '1e9', '+5', 'NaN', 'Infinity', '99999999999999999999', 'null', '[]', '{}', '__proto__'],
  ...['----', 'MTAw', 'a'.repeat(300), '%F0%9F%93%88', '0000-01-01T00:00:00Z'],
  ...['9999-12-31T23:59:59-23:59', '2013-02-30', '$%7Bjndi:ldap://x%7D', '%3Cscript%3E', ' '],
]

/** Query parameters that no address has. */
export const strayPairs = ['=1', '=', 'x=1', '__proto__=1', '%FF=1', '%00=1', 'jwt=secret']

const bytes = (...values: number[]) => new Uint8Array(values)

/** Bodies that are no JSON of the contract, or no JSON, no text, or no gzip. */
export const malformedBodies: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  ...['', '{', '[]', 'null', '"', '\0', '{"__proto__":{}}', '{"a":1}{"b":2}', '{"a":1,"a":2}'],
  ...['x'.repeat(70_000), '['.repeat(20_000), '{"name":"\\ud800"}', '{"item_ids":[1e400]}'],
  bytes(0xff, 0xfe, 0x7b, 0x00),
  bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d),
  bytes(0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f),
  bytes(0x1f, 0x8b, 0x08),
  new Uint8Array(gzipSync('{"resourceSpans":[]}')).slice(0, -9),
  new Uint8Array(gzipSync('x'.repeat(20_000_000))),
]

/** Values of headers that a client, a proxy or an attacker may send. */
export const headerValues: Readonly<Record<string, readonly string[]>> = {
  'content-type': ['application/json', 'text/plain', 'application/x-protobuf', ''],
  'content-encoding': ['gzip', 'gzip', 'br', 'identity', 'deflate', 'gzip, gzip'],
  'accept-encoding': ['gzip', 'br', 'identity', 'identity;q=0', '*', 'gzip;q=x', ''],
  'if-none-match': ['*', '"x"', 'W/"x", "y"', ''],
  'if-modified-since': ['Sat, 01 Jan 2050 00:00:00 GMT', 'yesterday'],
  'idempotency-key': ['key-1', '', 'ä', 'x'.repeat(300)],
  'accept-language': ['hr', 'de-DE,en;q=0.5', '*', 'x'.repeat(500)],
  'x-forwarded-for': ['10.0.0.1, , x', '::1'],
  'x-forwarded-proto': ['https', 'gopher'],
  traceparent: ['nonsense', `00-${'f'.repeat(32)}-${'f'.repeat(16)}-01`],
  baggage: ['user=root', '%FF=%00'],
  origin: ['null', 'https://evil.example'],
  range: ['bytes=0-1', 'bytes=9-1', 'rows=1'],
  accept: ['application/xml', '*/*', 'text/csv;q=2'],
  expect: ['100-continue'],
}
