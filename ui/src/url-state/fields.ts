/** One choice of the reader's that stands in the URL, under the API's name where it has one. */
export type Field<T extends string | number> = {
  readonly name: string
  /** Left out of the URL, so that the plain URL stays plain. */
  readonly default: T
  /** Undefined when the text makes no sense: a link never breaks the page. */
  readonly parse: (text: string) => T | undefined
}

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** A field's value in the URL; its default when that is missing, repeated or makes no sense. */
export function readField<T extends string | number>(field: Field<T>, params: SearchParams): T {
  const text = params[field.name]
  return (typeof text === 'string' ? field.parse(text) : undefined) ?? field.default
}

/** Stands for an empty text in the URL: the router drops empty parameters, and the default would come back. */
const nothing = '-'

/** The parameter to set in the URL; undefined removes it. */
export const writeField = <T extends string | number>(
  field: Field<T>,
  value: T,
): Record<string, string | undefined> => ({
  [field.name]: value === field.default ? undefined : String(value) || nothing,
})

export const choiceField = <const T extends string>(
  name: string,
  choices: readonly T[],
  defaultChoice: NoInfer<T>,
): Field<T> => ({
  name,
  default: defaultChoice,
  parse: (text) => choices.find((choice) => choice === text),
})

type Limits = { readonly min: number; readonly max: number }

export const integerField = (
  name: string,
  defaultValue: number,
  { min, max }: Limits,
): Field<number> => ({
  name,
  default: defaultValue,
  parse: (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    return value >= min && value <= max ? value : undefined
  },
})

/** A day of the calendar, or nothing. */
export const dateField = (name: string): Field<string> => ({
  name,
  default: '',
  parse: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined,
})

const longestText = 200

export const textField = (
  name: string,
  defaultText = '',
  longest = longestText,
): Field<string> => ({
  name,
  default: defaultText,
  parse: (text) => (text === nothing && defaultText !== '' ? '' : text.slice(0, longest)),
})
