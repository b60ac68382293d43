import { useSearchParams } from '@solidjs/router'
import X from 'lucide-solid/icons/x'
import { Show } from 'solid-js'
import { useRested } from '../../api/rested.ts'
import { fromScript } from '../../components/from-script.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { storedSetting } from '../../settings/stored-setting.ts'
import { tourMessages } from './messages.ts'
import styles from './TourInvitation.module.css'
import { TourLink } from './TourLink.tsx'
import { tourParameter } from './tour-link.ts'

const Tour = fromScript<{ onClose: () => void }>(
  'tour',
  async () => (await import('./Tour.tsx')).Tour,
)

const states = ['offered', 'seen'] as const
const isState = (value: unknown): value is (typeof states)[number] =>
  states.some((state) => state === value)

/** Offers the tour to a newcomer, beside the page's title; and shows it once there is what it points at. */
export function TourInvitation() {
  const words = useMessages(tourMessages)
  const [state, setState] = storedSetting('tour', isState, 'offered')
  const [search, setSearch] = useSearchParams()
  const rested = useRested(() => true)
  const close = () => {
    setState('seen')
    setSearch({ [tourParameter]: undefined }, { replace: true, scroll: false })
  }
  return (
    <>
      <Show when={state() === 'offered'}>
        <p class={`${styles.invitation} no-print`} data-testid="tour-invitation">
          {words().newHere}
          <TourLink />
          <button
            type="button"
            class={styles.hide}
            aria-label={words().hide}
            onClick={() => setState('seen')}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </p>
      </Show>
      <Show when={search[tourParameter] && rested()}>
        <Tour onClose={close} />
      </Show>
    </>
  )
}
