import Monitor from 'lucide-solid/icons/monitor'
import Moon from 'lucide-solid/icons/moon'
import Sun from 'lucide-solid/icons/sun'
import { Segmented } from '../components/Segmented.tsx'
import { useI18n } from '../i18n/I18n.tsx'
import { languages } from '../i18n/language.ts'
import { type Theme, themes, useTheme } from '../theme/Theme.tsx'
import styles from './Preferences.module.css'

const icons = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>

export function Preferences() {
  const { language, setLanguage, messages } = useI18n()
  const { theme, setTheme } = useTheme()
  return (
    <div class={`${styles.preferences} no-print`} data-tour="preferences">
      <Segmented
        label={messages().language}
        options={languages}
        value={language()}
        onChange={setLanguage}
        name={(option) => option.toUpperCase()}
      />
      <Segmented
        label={messages().theme}
        options={themes}
        value={theme()}
        onChange={setTheme}
        name={(option) => messages().themes[option]}
        icon={(option) => {
          const Icon = icons[option]
          return <Icon size={16} aria-hidden="true" />
        }}
      />
    </div>
  )
}
