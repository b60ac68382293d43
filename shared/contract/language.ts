/** The languages of the dashboard and of files. */
export const languages = ['en', 'hr'] as const
export type Language = (typeof languages)[number]
/** One text per language. */
export type Texts = Readonly<Record<Language, string>>
