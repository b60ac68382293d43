import { RequestProblem, reusedKey } from './problem.ts'

type Created = { readonly fingerprint: string }

/**
 * What an earlier call with the same Idempotency-Key created. Asked before the request is judged, so that a retry
 * gets the first answer whatever has changed since.
 *
 * @throws RequestProblem idempotency_key_reused when that call was another request.
 */
export async function earlierCall<T extends Created>(
  key: string | undefined,
  fingerprint: string,
  find: (key: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  const earlier = key === undefined ? undefined : await find(key)
  return earlier && sameRequest(earlier, fingerprint)
}

/** What a call with this key created. @throws RequestProblem idempotency_key_reused for another request. */
export function sameRequest<T extends Created>(created: T, fingerprint: string): T {
  if (created.fingerprint === fingerprint) return created
  throw new RequestProblem('idempotency_key_reused', reusedKey)
}
