/** 128 random bits. Unlike randomUUID, getRandomValues also works on pages served over plain HTTP. */
export function createIdempotencyKey(random: Pick<Crypto, 'getRandomValues'>): string {
  const bytes = random.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
