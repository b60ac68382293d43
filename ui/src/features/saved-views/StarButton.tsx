import { useMutation } from '@tanstack/solid-query'
import Star from 'lucide-solid/icons/star'
import { useApi } from '../../api/Api.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { FailedNotice } from '../../toasts/FailedNotice.tsx'
import { toaster } from '../../toasts/toaster.ts'
import { savedViewMessages } from './messages.ts'
import { type SavedView, starView } from './requests.ts'
import styles from './SavedViews.module.css'
import { useKnownViews } from './use-known-views.ts'

/** Puts a view first among those of the reader, or back. */
export function StarButton(props: { view: SavedView }) {
  const api = useApi()
  const words = useMessages(savedViewMessages)
  const known = useKnownViews()
  const star = useMutation(() => ({
    mutationFn: (starred: boolean) => starView(api, props.view, starred),
    onSuccess: known.changed,
    onError: (error, starred) =>
      toaster.show((toast) => (
        <FailedNotice
          toastId={toast.toastId}
          title={words().notStarred}
          error={error}
          onRetry={() => {
            toaster.dismiss(toast.toastId)
            star.mutate(starred)
          }}
        />
      )),
  }))
  return (
    <button
      type="button"
      class={styles.star}
      aria-pressed={props.view.starred}
      aria-label={words().starView(props.view.name)}
      onClick={() => star.mutate(!props.view.starred)}
    >
      <Star size={18} aria-hidden="true" />
    </button>
  )
}
