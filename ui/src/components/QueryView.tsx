import { type Accessor, type JSX, Match, Show, Switch } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import styles from './QueryView.module.css'

/** The state that a query and an infinite query have in common. */
type QueryState<T> = {
  readonly data: T | undefined
  readonly error: Error | null
  readonly isPending: boolean
  readonly isFetching: boolean
  readonly isLoadingError: boolean
  readonly isRefetchError: boolean
  readonly isPlaceholderData: boolean
  /** It waits for the browser to be online again. */
  readonly isPaused: boolean
  readonly refetch: () => unknown
}

type QueryViewProps<T> = {
  readonly query: QueryState<T>
  readonly skeleton: JSX.Element
  readonly children: (answer: Accessor<T>) => JSX.Element
}

/**
 * An answer in each of its states: loading, failed, shown, and shown but stale because a newer one is
 * loading, has failed, or waits for the browser to be online.
 */
export function QueryView<T>(props: QueryViewProps<T>) {
  const { messages } = useI18n()
  const notice = (stale: boolean) => (
    <ProblemNotice
      error={props.query.error}
      retrying={props.query.isFetching}
      onRetry={() => props.query.refetch()}
      stale={stale}
    />
  )
  return (
    <Switch>
      <Match when={props.query.isPending && props.query.isPaused}>
        <OfflineNotice shown="nothing" />
      </Match>
      <Match when={props.query.isPending}>
        <div class={styles.states} aria-busy="true" data-testid="loading">
          <span class="visually-hidden">{messages().loading}</span>
          {props.skeleton}
        </div>
      </Match>
      <Match when={props.query.isLoadingError}>{notice(false)}</Match>
      <Match when={props.query.data}>
        {(answer) => (
          <>
            <Show when={props.query.isPaused}>
              <OfflineNotice shown={props.query.isPlaceholderData ? 'earlier-choice' : 'older'} />
            </Show>
            <div class={styles.states} aria-busy={props.query.isPlaceholderData}>
              <Show when={props.query.isRefetchError}>{notice(true)}</Show>
              {props.children(answer)}
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}
