import { collation, type TdsCell, type TdsType } from './types.ts'

export type TdsColumn = { readonly name: string; readonly type: TdsType }

const doneBits = { final: 0x00, more: 0x01, error: 0x02, count: 0x10, attention: 0x20 } as const
const selectCommand = 0xc1

const uint16 = (value: number) => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
/** B_VARCHAR and US_VARCHAR: text after its length in characters. */
const shortText = (text: string) =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')])
const longText = (text: string) =>
  Buffer.concat([uint16(text.length), Buffer.from(text, 'utf16le')])
const sized = (token: number, body: Buffer) =>
  Buffer.concat([Buffer.from([token]), uint16(body.length), body])

export function columnMetadata(columns: readonly TdsColumn[]): Buffer {
  const nullable = uint16(0x01)
  return Buffer.concat([
    Buffer.from([0x81]),
    uint16(columns.length),
    ...columns.flatMap(({ name, type }) => [uint32(0), nullable, type.info, shortText(name)]),
  ])
}

export function row(columns: readonly TdsColumn[], cells: readonly TdsCell[]): Buffer {
  return Buffer.concat([
    Buffer.from([0xd1]),
    ...columns.map(({ type }, index) => type.encode(cells[index] ?? null)),
  ])
}

export type DoneKind = 'done' | 'done in procedure' | 'done procedure'
const doneTokens: Record<DoneKind, number> = {
  done: 0xfd,
  'done procedure': 0xfe,
  'done in procedure': 0xff,
}

export function done(
  kind: DoneKind,
  flags: Partial<Record<'more' | 'error' | 'attention', boolean>> = {},
  rows?: number,
): Buffer {
  const status =
    (flags.more ? doneBits.more : 0) |
    (flags.error ? doneBits.error : 0) |
    (flags.attention ? doneBits.attention : 0) |
    (rows === undefined ? 0 : doneBits.count)
  const count = Buffer.alloc(8)
  count.writeBigUInt64LE(BigInt(rows ?? 0))
  return Buffer.concat([
    Buffer.from([doneTokens[kind]]),
    uint16(status),
    uint16(rows === undefined ? 0 : selectCommand),
    count,
  ])
}

export const returnStatus = (): Buffer => Buffer.concat([Buffer.from([0x79]), uint32(0)])

function notice(token: number, number: number, severity: number, message: string): Buffer {
  const state = 1
  const line = 1
  return sized(
    token,
    Buffer.concat([
      uint32(number),
      Buffer.from([state, severity]),
      longText(message),
      shortText('TDS test server'),
      shortText(''),
      uint32(line),
    ]),
  )
}

export const error = (number: number, message: string): Buffer => notice(0xaa, number, 14, message)
const info = (number: number, message: string): Buffer => notice(0xab, number, 0, message)

/** What follows an accepted LOGIN7. */
export function loginAccepted(database: string): Buffer {
  const change = (type: number, body: Buffer) =>
    sized(0xe3, Buffer.concat([Buffer.from([type]), body]))
  const acknowledgement = Buffer.concat([
    Buffer.from([0x01, 0x74, 0x00, 0x00, 0x04]),
    shortText('Microsoft SQL Server'),
    Buffer.from([16, 0, 0x10, 0x19]),
  ])
  return Buffer.concat([
    change(1, Buffer.concat([shortText(database), shortText('master')])),
    info(5701, `Changed database context to '${database}'.`),
    change(7, Buffer.concat([Buffer.from([collation.length]), collation, Buffer.from([0])])),
    sized(0xad, acknowledgement),
    change(4, Buffer.concat([shortText('4096'), shortText('4096')])),
    done('done'),
  ])
}
