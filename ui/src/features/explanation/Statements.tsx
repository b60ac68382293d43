import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Explanation.module.css'
import { explanationMessages } from './messages.ts'
import { StatementText } from './StatementText.tsx'
import { type ViewStatements, viewStatements } from './view-statements.ts'

/** The statements behind a view, fetched when they are opened; to those who may not read them, why not. */
export function Statements(props: { view: ViewStatements | undefined }) {
  const words = useMessages(explanationMessages)
  const { can } = useUser()
  const [open, setOpen] = createSignal(false)
  return (
    <Switch fallback={<StatementsRefused />}>
      <Match when={props.view === undefined}>
        <p data-testid="no-statements">{words().noStatements}</p>
      </Match>
      <Match when={props.view && can(props.view.operation) && props.view}>
        {(view) => (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary class={styles.summary}>{words().statements}</summary>
            <Show when={open()}>
              <StatementList view={view()} />
            </Show>
          </details>
        )}
      </Match>
    </Switch>
  )
}

/** Why a reader sees no statements. */
export function StatementsRefused() {
  const words = useMessages(explanationMessages)
  return (
    <p class={styles.notice} data-testid="explain-refused">
      {words().needsAnalyst}
    </p>
  )
}

function StatementList(props: { view: ViewStatements }) {
  const statements = useQuery(() => viewStatements(props.view))
  return (
    <QueryView query={statements} skeleton={<Skeleton width="100%" height="6rem" />}>
      {(answer) => (
        <div class={styles.parts}>
          <For each={answer().data}>
            {(statement) => <StatementText title={statement.name} statement={statement} />}
          </For>
        </div>
      )}
    </QueryView>
  )
}
