import { embedPath } from '@otel-bi/contract/dashboard'
import { isLanguage, type Language } from '../i18n/language.ts'
import { isTheme, type Theme } from '../theme/Theme.tsx'

/** Theme and language of the page that other sites frame, from its address; every other page has the reader's. */
export function embedChoices({ pathname, search }: Pick<Location, 'pathname' | 'search'>): {
  readonly theme?: Theme
  readonly language?: Language
} {
  if (pathname !== embedPath) return {}
  const words = new URLSearchParams(search)
  const [theme, language] = [words.get('theme'), words.get('language')]
  return { ...(isTheme(theme) && { theme }), ...(isLanguage(language) && { language }) }
}
