import { createHash } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'
import { DeliveryFailed } from './delivery-failed.ts'

export type SecretBox = {
  readonly encrypt: (secret: string) => Promise<string>
  /** @throws DeliveryFailed `secret_unreadable` when no key opens it. */
  readonly decrypt: (sealed: string) => Promise<string>
}

/**
 * Keeps secrets as JWE (RFC 7516), AES-256-GCM with the first of these keys of 32 bytes. Each is marked with
 * the id of its key, so that older keys still open what they have closed.
 */
export function createSecretBox(keys: readonly [Uint8Array, ...Uint8Array[]]): SecretBox {
  const byId = new Map(keys.map((key) => [keyId(key), key]))
  const [newest] = keys
  const header = { alg: 'dir', enc: 'A256GCM', kid: keyId(newest) }
  return {
    encrypt: (secret) =>
      new CompactEncrypt(new TextEncoder().encode(secret))
        .setProtectedHeader(header)
        .encrypt(newest),
    async decrypt(sealed) {
      try {
        const { plaintext } = await compactDecrypt(sealed, ({ kid = '' }) => {
          const key = byId.get(kid)
          if (!key) throw new Error('no such key')
          return key
        })
        return new TextDecoder().decode(plaintext)
      } catch {
        // The cause may quote what it could not read.
        throw new DeliveryFailed('secret_unreadable')
      }
    },
  }
}

const keyId = (key: Uint8Array): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 12)
