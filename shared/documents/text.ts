// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/**
 * Text that every format can hold: control characters other than tab and line ends, non-characters
 * and lone surrogates become U+FFFD.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(unprintable, '\ufffd')
