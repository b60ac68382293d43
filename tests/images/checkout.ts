import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkoutFiles } from '../ship/context.ts'
import { root } from '../ship/dockerfile.ts'

/** Where people leave secrets and notes. */
const careless = [
  ...['.env', '.env.production', 'ui/.env', 'services/aw/tls.key', 'server.pem'],
  ...['shared/store/dump.sql', 'services/gateway/src/notes.txt', '.git/config'],
]

/** Copies the checkout into a folder and plants a secret in every place where people leave one. */
export async function placeCheckout(folder: string, secret: string): Promise<void> {
  for (const file of await checkoutFiles()) {
    const source = Bun.file(join(root, file))
    if (await source.exists()) await Bun.write(join(folder, file), source)
  }
  for (const file of careless) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await Bun.write(join(folder, file), `SECRET=${secret}\n`)
  }
}
