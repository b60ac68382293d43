// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/**
 * Text that every format can hold: control characters other than tab and line ends, non-characters
 * and lone surrogates become U+FFFD.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(unprintable, '\ufffd')

/** A first character that a spreadsheet may take for the start of a formula, also after white space. */
const formulaStart = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/

/**
 * Puts an apostrophe before text that a spreadsheet would run when it opens a CSV file.
 * Source: OWASP, "CSV Injection", with the full-width forms.
 */
export const escapeFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)
