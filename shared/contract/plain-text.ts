/** Text without case and marks, so that `cacak` finds `Čačak` and `dak` finds `Đak`. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')

/** The words of a search, each of which must occur in what is found. */
export const searchTerms = (search: string): string[] =>
  plainText(search).split(/\s+/).filter(Boolean)

/** With a full stop at its end, and no second one after a Croatian date, which ends in one. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
