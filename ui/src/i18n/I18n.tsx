import {
  type Accessor,
  createContext,
  createEffect,
  createMemo,
  type ParentProps,
  useContext,
} from 'solid-js'
import { createFormats, type Formats } from '../format/formats.ts'
import { storedSetting } from '../settings/stored-setting.ts'
import type { Messages } from './en.ts'
import { isLanguage, type Language, localeOf, messagesOf, preferredLanguage } from './language.ts'

type I18n = {
  readonly language: Accessor<Language>
  readonly setLanguage: (language: Language) => void
  readonly messages: Accessor<Messages>
  readonly formats: Accessor<Formats>
}

const I18nContext = createContext<I18n>()

/** @throws Error outside of an I18nProvider. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it')
  return i18n
}

/** The words of one page or panel, which come with its own script. */
export function useMessages<M>(byLanguage: Readonly<Record<Language, M>>): Accessor<M> {
  const { language } = useI18n()
  return () => byLanguage[language()]
}

/** @param props.fixed is shown instead of what the reader has chosen. */
export function I18nProvider(props: ParentProps<{ fixed?: Language | undefined }>) {
  const locales = navigator.languages
  const [stored, setLanguage] = storedSetting('language', isLanguage, preferredLanguage(locales))
  const language = () => props.fixed ?? stored()
  createEffect(() => {
    document.documentElement.lang = language()
  })
  const messages = createMemo(() => messagesOf[language()])
  const formats = createMemo(() => createFormats(localeOf(language(), locales)))
  return (
    <I18nContext.Provider value={{ language, setLanguage, messages, formats }}>
      {props.children}
    </I18nContext.Provider>
  )
}
