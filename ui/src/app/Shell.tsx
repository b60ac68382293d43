import { A } from '@solidjs/router'
import type { ParentProps } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLaterScripts } from '../api/later-scripts.ts'
import { useRested } from '../api/rested.ts'
import { preloadSignIn, SignInGate } from '../auth/SignInGate.tsx'
import { UserMenu } from '../auth/UserMenu.tsx'
import { useUser } from '../auth/UserProvider.tsx'
import { ShownDaysProvider } from '../components/ShownDays.tsx'
import { useConfigQuery } from '../config/Config.tsx'
import { PaletteButton } from '../features/palette/PaletteButton.tsx'
import { TourLink } from '../features/tour/TourLink.tsx'
import { useI18n } from '../i18n/I18n.tsx'
import { Tracing } from '../telemetry/Tracing.tsx'
import { ToastRegion } from '../toasts/region.ts'
import { useCarried } from '../url-state/use-dates.ts'
import { ConfigGate } from './ConfigGate.tsx'
import { DatesBar } from './DatesBar.tsx'
import { FirstFigures } from './FirstFigures.tsx'
import { Navigation } from './Navigation.tsx'
import { useOfferedPages } from './offered-pages.ts'
import { PageBoundary } from './PageBoundary.tsx'
import { Preferences } from './Preferences.tsx'
import styles from './Shell.module.css'

/**
 * What surrounds every page. No Suspense here: it would hide a whole page while one of its answers is
 * loading; each part shows its own skeleton.
 */
export function Shell(props: ParentProps) {
  const { messages } = useI18n()
  const config = useConfigQuery()
  const pages = useOfferedPages()
  const carried = useCarried()
  const { user } = useUser()
  preloadSignIn()
  useLaterScripts(useRested(() => user() !== undefined))
  return (
    <>
      {/* With a target of its own the router leaves the jump, and the focus it moves, to the browser. */}
      <a class={styles.skip} href="#content" target="_self">
        {messages().skipToContent}
      </a>
      <header class={styles.bar}>
        <div class={styles.inner}>
          <A href={carried('/')} class={styles.brand}>
            <img src="/favicon.svg" alt="" width="26" height="26" />
            <span class={styles.name}>{messages().appName}</span>
          </A>
          <Navigation />
          <div class={styles.corner}>
            <PaletteButton pages={pages()} />
            <Preferences />
            <UserMenu>
              <TourLink />
            </UserMenu>
          </div>
        </div>
      </header>
      <main id="content" class={styles.main} tabindex="-1">
        <PageBoundary>
          <ConfigGate query={config}>
            <Tracing />
            <SignInGate meanwhile={<FirstFigures />}>
              <ShownDaysProvider>
                <DatesBar />
                <PageBoundary>{props.children}</PageBoundary>
              </ShownDaysProvider>
            </SignInGate>
          </ConfigGate>
        </PageBoundary>
      </main>
      <Dynamic component={ToastRegion()} />
    </>
  )
}
