import {
  type Accessor,
  createContext,
  createEffect,
  createSignal,
  onCleanup,
  type ParentProps,
  useContext,
} from 'solid-js'
import { storedSetting } from '../settings/stored-setting.ts'
import { createPrinting } from './printing.ts'

const densities = ['comfortable', 'compact'] as const
type Density = (typeof densities)[number]
const isDensity = (value: unknown): value is Density => densities.some((known) => known === value)

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

type ThemeChoice = {
  readonly theme: Accessor<Theme>
  readonly setTheme: (theme: Theme) => void
  /** How high the rows of tables are. */
  readonly density: Accessor<Density>
  readonly setDensity: (density: Density) => void
  /** What the reader sees now, on paper always light: canvases repaint when it changes. */
  readonly shade: Accessor<'light' | 'dark'>
  /** Whether the page is being laid out for paper, which does not scroll. */
  readonly printing: Accessor<boolean>
}

const ThemeContext = createContext<ThemeChoice>()

/** @throws Error outside of a ThemeProvider. */
export function useTheme(): ThemeChoice {
  const choice = useContext(ThemeContext)
  if (!choice) throw new Error('useTheme needs a ThemeProvider above it')
  return choice
}

/** @param props.fixed is shown instead of what the reader has chosen. */
export function ThemeProvider(props: ParentProps<{ fixed?: Theme | undefined }>) {
  const [stored, setTheme] = storedSetting('theme', isTheme, 'system')
  const theme = () => props.fixed ?? stored()
  const [density, setDensity] = storedSetting('density', isDensity, 'comfortable')
  const systemIsDark = createSystemIsDark()
  const printing = createPrinting()
  createEffect(() => {
    document.documentElement.dataset.density = density()
  })
  createEffect(() => {
    const chosen = theme()
    if (chosen === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
  })
  const shade = () => {
    if (printing()) return 'light'
    const chosen = theme()
    if (chosen !== 'system') return chosen
    return systemIsDark() ? 'dark' : 'light'
  }
  return (
    <ThemeContext.Provider value={{ theme, setTheme, density, setDensity, shade, printing }}>
      {props.children}
    </ThemeContext.Provider>
  )
}

function createSystemIsDark(): Accessor<boolean> {
  const query = matchMedia('(prefers-color-scheme: dark)')
  const [dark, setDark] = createSignal(query.matches)
  const update = () => setDark(query.matches)
  query.addEventListener('change', update)
  onCleanup(() => query.removeEventListener('change', update))
  return dark
}
