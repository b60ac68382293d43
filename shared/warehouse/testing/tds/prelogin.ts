const versionToken = 0x00
const encryptionToken = 0x01
const terminator = 0xff
const encryptOn = 0x01
const encryptNotSupported = 0x02

/** MS-TDS 2.2.6.5: announces SQL Server 2022, and whether everything after this is encrypted. */
export function preloginResponse({ encrypted = true } = {}): Buffer {
  const version = Buffer.from([16, 0, 0x10, 0x19, 0, 0])
  const encryption = Buffer.from([encrypted ? encryptOn : encryptNotSupported])
  const directory = 5 + 5 + 1
  const option = (token: number, offset: number, length: number) => [
    token,
    offset >> 8,
    offset & 0xff,
    length >> 8,
    length & 0xff,
  ]
  return Buffer.concat([
    Buffer.from([
      ...option(versionToken, directory, version.length),
      ...option(encryptionToken, directory + version.length, encryption.length),
      terminator,
    ]),
    version,
    encryption,
  ])
}
