/** Reads little-endian fields one after the other, as MS-TDS lays them out. */
export type ByteReader = ReturnType<typeof createByteReader>

export function createByteReader(data: Buffer, start = 0) {
  let offset = start
  const take = (length: number) => {
    if (offset + length > data.length) throw new RangeError(`${length} bytes wanted at ${offset}`)
    offset += length
    return data.subarray(offset - length, offset)
  }
  return {
    atEnd: () => offset >= data.length,
    take,
    uint8: () => take(1).readUInt8(),
    uint16: () => take(2).readUInt16LE(),
    int32: () => take(4).readInt32LE(),
    uint32: () => take(4).readUInt32LE(),
    uint64: () => take(8).readBigUInt64LE(),
    /** A little-endian unsigned integer of any length. */
    unsigned: (length: number) => unsigned(take(length)),
    ucs2: (characters: number) => take(characters * 2).toString('utf16le'),
  }
}

function unsigned(bytes: Buffer): bigint {
  let value = 0n
  for (const byte of bytes.toReversed()) value = (value << 8n) | BigInt(byte)
  return value
}

/** A little-endian unsigned integer of `length` bytes, 16 at most. */
export function littleEndian(value: bigint, length: number): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeBigUInt64LE(BigInt.asUintN(64, value))
  if (length > 8) bytes.writeBigUInt64LE(BigInt.asUintN(64, value >> 64n), 8)
  return bytes.subarray(0, length)
}
