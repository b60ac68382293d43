/** A first character that a spreadsheet may take for the start of a formula, also after white space. */
const formulaStart = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/

/**
 * Puts an apostrophe before text that a spreadsheet would run when it opens a CSV file or takes a paste.
 * Source: OWASP, "CSV Injection", with the full-width forms.
 */
export const escapeFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)
