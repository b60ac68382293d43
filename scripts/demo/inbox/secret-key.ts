import { join } from 'node:path'

/** The key of the demo's secrets, kept beside its store, so that the next start still reads them. */
export async function secretKeyIn(directory: string): Promise<string> {
  const file = Bun.file(join(directory, 'notify-secret-key'))
  if (await file.exists()) return file.text()
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  await Bun.write(file, key, { mode: 0o600 })
  return key
}
