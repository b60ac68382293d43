import type { Named } from '../schemas/declared.ts'

/** What a page is found by: the operation that was chosen, its arguments, and its answer where it is known. */
export type Asked = {
  readonly choice: string
  readonly given: Named
  readonly answer?: unknown
}

/** The page of the dashboard that shows what a tool asks. */
export type PageLink = {
  readonly path: string | ((asked: Asked) => string)
  /** The parameters of its URL that arguments stand in, by the names of the arguments. */
  readonly carries?: Readonly<Record<string, string>>
  /** What else its URL says, such as the panel that is open. */
  readonly also?: (asked: Asked) => Readonly<Record<string, string | undefined>>
}

/** Arguments that a page calls as the API does. */
export const same = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]))
