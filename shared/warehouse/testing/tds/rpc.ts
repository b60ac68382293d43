import { type ByteReader, createByteReader } from './byte-reader.ts'

export type TdsParameter = {
  readonly name: string
  /** As SQL Server would write it: `int`, `date`, `decimal(19,6)`, `nvarchar`. */
  readonly type: string
  readonly value: string | number | boolean | null
}

export type Request = { readonly sql: string; readonly parameters: readonly TdsParameter[] }

const executeSql = 10
const byId = 0xffff
const max = 0xffff
const plpNull = 0xffff_ffff_ffff_ffffn

/** MS-TDS 2.2.6.7: the text of a batch after its headers. */
export function parseBatch(data: Buffer): Request {
  return { sql: data.subarray(data.readUInt32LE(0)).toString('utf16le'), parameters: [] }
}

/**
 * MS-TDS 2.2.6.6, for sp_executesql only: the statement, the declaration of its parameters, and the
 * parameters themselves.
 */
export function parseRpc(data: Buffer): Request {
  const reader = createByteReader(data, data.readUInt32LE(0))
  const length = reader.uint16()
  const procedure = length === byId ? reader.uint16() : reader.ucs2(length)
  if (procedure !== executeSql && procedure !== 'sp_executesql')
    throw new Error(`procedure ${procedure} is not part of this server`)
  reader.uint16()
  const parameters: TdsParameter[] = []
  while (!reader.atEnd()) parameters.push(parameter(reader))
  const [statement, _declaration, ...values] = parameters
  return { sql: String(statement?.value ?? ''), parameters: values }
}

function parameter(reader: ByteReader): TdsParameter {
  const name = reader.ucs2(reader.uint8()).replace(/^@/, '')
  reader.uint8()
  const token = reader.uint8()
  const read = readers[token]
  if (read === undefined) throw new Error(`parameter @${name} has type 0x${token.toString(16)}`)
  return { name, ...read(reader) }
}

type Typed = Omit<TdsParameter, 'name'>

const readers: Readonly<Record<number, (reader: ByteReader) => Typed>> = {
  38: integer,
  40: date,
  104: bit,
  106: decimal,
  108: decimal,
  109: float,
  231: nvarchar,
}

function integer(reader: ByteReader): Typed {
  const type = { 1: 'tinyint', 2: 'smallint', 4: 'int', 8: 'bigint' }[reader.uint8()] ?? 'int'
  const length = reader.uint8()
  if (length === 0) return { type, value: null }
  return { type, value: Number(BigInt.asIntN(length * 8, reader.unsigned(length))) }
}

function bit(reader: ByteReader): Typed {
  reader.uint8()
  return { type: 'bit', value: reader.uint8() === 0 ? null : reader.uint8() === 1 }
}

function float(reader: ByteReader): Typed {
  reader.uint8()
  const length = reader.uint8()
  if (length === 0) return { type: 'float', value: null }
  const bytes = reader.take(length)
  return { type: 'float', value: length === 4 ? bytes.readFloatLE() : bytes.readDoubleLE() }
}

function date(reader: ByteReader): Typed {
  if (reader.uint8() === 0) return { type: 'date', value: null }
  const days = Number(reader.unsigned(3))
  const value = new Date(Date.parse('0001-01-01T00:00:00Z') + days * 86_400_000)
  return { type: 'date', value: value.toISOString().slice(0, 10) }
}

function decimal(reader: ByteReader): Typed {
  reader.uint8()
  const precision = reader.uint8()
  const scale = reader.uint8()
  const type = `decimal(${precision},${scale})`
  const length = reader.uint8()
  if (length === 0) return { type, value: null }
  const sign = reader.uint8() === 1 ? '' : '-'
  const digits = String(reader.unsigned(length - 1)).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  return { type, value: `${sign}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}` }
}

function nvarchar(reader: ByteReader): Typed {
  const size = reader.uint16()
  reader.take(5)
  if (size === max) return { type: 'nvarchar', value: partial(reader) }
  const length = reader.uint16()
  return {
    type: 'nvarchar',
    value: length === max ? null : reader.ucs2(length / 2),
  }
}

/** MS-TDS 2.2.5.2.3: a long value in chunks, ended by an empty one. */
function partial(reader: ByteReader): string | null {
  if (reader.uint64() === plpNull) return null
  const chunks: Buffer[] = []
  for (let length = reader.uint32(); length > 0; length = reader.uint32())
    chunks.push(reader.take(length))
  return Buffer.concat(chunks).toString('utf16le')
}
