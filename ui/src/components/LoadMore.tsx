import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Button.module.css'

type Pages = {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** Fetches the next page of a list that is read newest first; gone when there is none. */
export function LoadMore(props: { pages: Pages }) {
  const { messages } = useI18n()
  return (
    <Show when={props.pages.hasNextPage}>
      <div class={styles.row}>
        <button
          type="button"
          class={styles.button}
          disabled={props.pages.isFetchingNextPage}
          onClick={() => props.pages.fetchNextPage()}
        >
          {props.pages.isFetchingNextPage ? messages().loading : messages().loadMore}
        </button>
      </div>
    </Show>
  )
}
