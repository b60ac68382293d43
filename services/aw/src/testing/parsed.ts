import type { z } from 'zod'

type Call = (path: string) => Promise<Response>

/** Asks and proves that the answer is what its contract promises. @throws Error with the problem otherwise. */
export async function parsed<S extends z.ZodType>(
  call: Call,
  path: string,
  schema: S,
): Promise<z.output<S>> {
  const response = await call(path)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`)
  return schema.parse(JSON.parse(text))
}
