import { littleEndian } from './byte-reader.ts'

/** Decimals and money as text, so that no digit is lost on the way. */
export type TdsCell = string | number | bigint | boolean | null

/** How a column announces itself (TYPE_INFO) and how its values are written. */
export type TdsType = {
  readonly name: string
  readonly info: Buffer
  readonly encode: (value: TdsCell) => Buffer
}

export const collation = Buffer.from([0x09, 0x04, 0xd0, 0x00, 0x34])
const day = 86_400_000
const nothing = Buffer.from([0])
const withLength = (bytes: Buffer) => Buffer.concat([Buffer.from([bytes.length]), bytes])

function variable(
  name: string,
  info: readonly number[],
  encode: (value: Exclude<TdsCell, null>) => Buffer,
): TdsType {
  return {
    name,
    info: Buffer.from(info),
    encode: (value) => (value === null ? nothing : withLength(encode(value))),
  }
}

/** Error 8115 on SQL Server. */
const integer = (name: string, length: number, signed = true) =>
  variable(name, [0x26, length], (value) => {
    const bits = length * 8
    const number = BigInt(value)
    if (number !== (signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number)))
      throw new RangeError(`arithmetic overflow: ${number} is no ${name}`)
    return littleEndian(BigInt.asUintN(bits, number), length)
  })

export const bit = variable('bit', [0x68, 1], (value) => Buffer.from([value ? 1 : 0]))
export const tinyint = integer('tinyint', 1, false)
export const smallint = integer('smallint', 2)
export const int = integer('int', 4)
export const bigint = integer('bigint', 8)

export const float = variable('float', [0x6d, 8], (value) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(Number(value))
  return bytes
})

export const real = variable('real', [0x6d, 4], (value) => {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(Number(value))
  return bytes
})

/** Eight bytes in ten-thousandths, the upper four first. */
export const money = variable('money', [0x6e, 8], (value) => {
  const bytes = littleEndian(BigInt.asUintN(64, scaled(value, 4)), 8)
  return Buffer.concat([bytes.subarray(4), bytes.subarray(0, 4)])
})

export function decimal(precision: number, scale: number): TdsType {
  const length = precision <= 9 ? 5 : precision <= 19 ? 9 : precision <= 28 ? 13 : 17
  return variable(`decimal(${precision},${scale})`, [0x6a, length, precision, scale], (value) => {
    const number = scaled(value, scale)
    const sign = number < 0n ? 0 : 1
    return Buffer.concat([
      Buffer.from([sign]),
      littleEndian(number < 0n ? -number : number, length - 1),
    ])
  })
}

/** `YYYY-MM-DD`, as days since 0001-01-01. */
export const date = variable('date', [0x28], (value) => littleEndian(daysSinceYearOne(value), 3))

/** `YYYY-MM-DDTHH:MM:SS.fffffff`, as ticks of 100 ns and days. */
export const datetime2 = variable('datetime2(7)', [0x2a, 7], (value) =>
  Buffer.concat([littleEndian(ticks(String(value)), 5), littleEndian(daysSinceYearOne(value), 3)]),
)

/** The same text, as days since 1900 and three-hundredths of a second. */
export const datetime = variable('datetime', [0x6f, 8], (value) => {
  const bytes = Buffer.alloc(8)
  bytes.writeInt32LE((utcDay(value) - Date.UTC(1900, 0, 1)) / day, 0)
  bytes.writeInt32LE(Math.round((Number(ticks(String(value))) / 10_000_000) * 300), 4)
  return bytes
})

export function nvarchar(length = 4000): TdsType {
  const size = Buffer.alloc(2)
  size.writeUInt16LE(length * 2)
  return {
    name: `nvarchar(${length})`,
    info: Buffer.concat([Buffer.from([0xe7]), size, collation]),
    encode(value) {
      if (value === null) return Buffer.from([0xff, 0xff])
      const text = Buffer.from(String(value), 'utf16le')
      if (text.length > length * 2) throw new RangeError(`text is longer than ${length} characters`)
      const prefix = Buffer.alloc(2)
      prefix.writeUInt16LE(text.length)
      return Buffer.concat([prefix, text])
    },
  }
}

/** "-12.5" at scale 4 is -125000n. */
function scaled(value: Exclude<TdsCell, null>, scale: number): bigint {
  const [whole = '', fraction = ''] = String(value).replace('-', '').split('.')
  const digits = BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale))
  return String(value).startsWith('-') ? -digits : digits
}

const utcDay = (value: TdsCell) => Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`)
const yearOne = Date.parse('0001-01-01T00:00:00Z')
const daysSinceYearOne = (value: TdsCell) => BigInt((utcDay(value) - yearOne) / day)

function ticks(timestamp: string): bigint {
  const [hours = '0', minutes = '0', seconds = '0'] = timestamp.slice(11).split(':')
  const [whole = '0', fraction = ''] = seconds.split('.')
  const total = (BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(whole)
  return total * 10_000_000n + BigInt(fraction.padEnd(7, '0').slice(0, 7))
}
