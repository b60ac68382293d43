import { type Coding, codings } from './codings.ts'

/**
 * The tag of an answer in a coding: `"x"` becomes `"x-br"`. Strong tags must differ between codings
 * (RFC 9110, 8.8.3.3); a weak one would do for If-None-Match, and never for If-Match.
 */
export const tagIn = (tag: string, coding: Coding): string =>
  tag.startsWith('W/') ? tag : tag.replace(/"$/, `-${coding}"`)

const codedTag = new RegExp(`("[^"]*)-(${codings.join('|')})"`, 'g')

/** A list of tags in which each tag of these codings is followed by the tag that handlers know. */
export const withPlainTags = (list: string, known: readonly Coding[]): string =>
  list.replaceAll(codedTag, (tag: string, plain: string, name: string) =>
    known.some((coding) => coding === name) ? `${tag}, ${plain}"` : tag,
  )

/** The tag that the client named of what the handlers know by `tag`. */
export const namedTag = (tag: string, list: string, known: readonly Coding[]): string =>
  [tag, ...known.map((coding) => tagIn(tag, coding))].find((one) => list.includes(one)) ?? tag
