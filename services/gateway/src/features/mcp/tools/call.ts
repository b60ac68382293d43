import type { Operation } from '../schemas/api-document.ts'
import type { Named } from '../schemas/declared.ts'
import type { Tool } from './tool.ts'

/** A request of the API, as a tool's arguments say. */
export type Call = {
  readonly choice: string
  /** The arguments as they were given. */
  readonly given: Named
  readonly operation: Operation
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** Undefined when the arguments choose nothing that the tool knows. */
export function callOf(tool: Pick<Tool, 'choices' | 'choose'>, given: Named): Call | undefined {
  const { choose, choices } = tool
  const chosen = choose ? choices.find(({ choice }) => choice === given[choose.name]) : choices[0]
  if (!chosen) return undefined
  const { operation, choice } = chosen
  const rest = new Map(Object.entries(given).filter(([name]) => name !== choose?.name))
  const take = (place: string) =>
    operation.parameters.flatMap(({ name, in: where }) => {
      const value = rest.get(name)
      if (where !== place || value === undefined) return []
      rest.delete(name)
      return [[name, value] as const]
    })
  const path = take('path').reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation.path,
  )
  const headers = Object.fromEntries(take('header').map(([name, value]) => [name, String(value)]))
  const query = take('query')
  const { body } = operation
  // What the operation does not know goes along, so that it is refused as it is over HTTP: by its name.
  const unknown = body ? [] : [...rest]
  return {
    ...{ choice, given, operation, target: `${path}${queryOf([...query, ...unknown])}` },
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    body: body ? JSON.stringify(Object.fromEntries(rest)) : null,
  }
}

/** A list is its parameter once for each value; what is undefined is left out. */
export function queryOf(given: readonly (readonly [string, unknown])[]): string {
  const search = new URLSearchParams(
    given.flatMap(([name, value]) =>
      [value]
        .flat()
        .flatMap((one): [string, string][] => (one === undefined ? [] : [[name, textOf(one)]])),
    ),
  ).toString()
  return search === '' ? '' : `?${search}`
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
