export type Login = {
  readonly username: string
  readonly password: string
  readonly applicationName: string
  readonly database: string
  /** ApplicationIntent=ReadOnly, the bit that sends a read to a readable secondary. */
  readonly readOnlyIntent: boolean
}

const typeFlagsOffset = 26
const readOnlyIntentBit = 0x20

/** Where MS-TDS 2.2.6.4 keeps the position and length of each text. */
const fields = { username: 40, password: 44, applicationName: 48, database: 68 } as const

export function parseLogin7(data: Buffer): Login {
  const bytes = (at: number) => {
    const offset = data.readUInt16LE(at)
    return data.subarray(offset, offset + data.readUInt16LE(at + 2) * 2)
  }
  const text = (at: number) => bytes(at).toString('utf16le')
  return {
    username: text(fields.username),
    password: unscramble(bytes(fields.password)),
    applicationName: text(fields.applicationName),
    database: text(fields.database),
    readOnlyIntent: (data.readUInt8(typeFlagsOffset) & readOnlyIntentBit) !== 0,
  }
}

/** Each byte travels with its nibbles swapped and XORed with 0xA5. */
function unscramble(bytes: Buffer): string {
  return Buffer.from(
    bytes.map((byte) => {
      const plain = byte ^ 0xa5
      return ((plain & 0x0f) << 4) | (plain >> 4)
    }),
  ).toString('utf16le')
}
