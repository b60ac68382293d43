/** What a call answered. @throws Error with the status when it answered a problem. */
export function got<T>(
  { data, response }: { readonly data?: T | undefined; readonly response: Response },
  what: string,
): NonNullable<T> {
  if (data === undefined || data === null) throw new Error(`${what} answered ${response.status}`)
  return data
}

/** @throws Error with the message unless the fact holds. */
export function holds(fact: boolean, otherwise: string): asserts fact {
  if (!fact) throw new Error(otherwise)
}
