/** One choice of the reader's that stands in the address, under the API's name where it has one. */
export type Field<T extends string | number> = {
  readonly name: string
  /** Left out of the address, so that the plain address stays plain. */
  readonly usual: T
  /** Undefined when the text makes no sense: a link never breaks the page. */
  readonly read: (text: string) => T | undefined
}

export function choiceField<const T extends string>(
  name: string,
  choices: readonly T[],
  usual: NoInfer<T>,
): Field<T> {
  return { name, usual, read: (text) => choices.find((choice) => choice === text) }
}

type Bounds = { readonly min: number; readonly max: number }

export function integerField(name: string, usual: number, { min, max }: Bounds): Field<number> {
  return {
    name,
    usual,
    read: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
      return value >= min && value <= max ? value : undefined
    },
  }
}

/** A day of the calendar, or nothing. */
export const dateField = (name: string): Field<string> => ({
  name,
  usual: '',
  read: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined,
})

const longestText = 200

export function textField(name: string, usual = ''): Field<string> {
  return { name, usual, read: (text) => text.slice(0, longestText) }
}
