import { expect, test } from 'bun:test'
import { createSecretBox } from './secret-box.ts'

const key = (fill: number) => new Uint8Array(32).fill(fill)
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

test('a secret comes back by its key; the same twice is two texts, and neither shows it', async () => {
  const box = createSecretBox([key(1)])
  const sealed = [await box.encrypt(secret), await box.encrypt(secret)]
  expect(new Set(sealed).size).toBe(2)
  expect(sealed.join()).not.toContain(secret.slice(6, 16))
  expect(await Promise.all(sealed.map(box.decrypt))).toEqual([secret, secret])
})

test('after a rotation the old key still opens what it closed, and the new one closes', async () => {
  const before = await createSecretBox([key(1)]).encrypt(secret)
  const box = createSecretBox([key(2), key(1)])
  const after = await box.encrypt(secret)
  expect([await box.decrypt(before), await box.decrypt(after)]).toEqual([secret, secret])
  expect(createSecretBox([key(1)]).decrypt(after)).rejects.toMatchObject({
    code: 'secret_unreadable',
  })
})

test('a changed letter, a foreign key and no text at all are unreadable', async () => {
  const sealed = await createSecretBox([key(1)]).encrypt(secret)
  const changed = `${sealed.slice(0, -3)}${sealed.at(-3) === 'A' ? 'B' : 'A'}${sealed.slice(-2)}`
  for (const [keys, text] of [
    [1, changed],
    [2, sealed],
    [1, ''],
  ] as const)
    expect(createSecretBox([key(keys)]).decrypt(text)).rejects.toMatchObject({
      code: 'secret_unreadable',
    })
})
