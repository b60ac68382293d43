import type { UseQueryResult } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import styles from './Anomalies.module.css'
import { AnomalyList } from './AnomalyList.tsx'
import type { Anomaly } from './requests.ts'

/** The days outside their forecast below a chart, once they are found. */
export function Anomalies(props: { query: UseQueryResult<readonly Anomaly[]> }) {
  return (
    <div class={styles.place} aria-busy={props.query.isLoading}>
      <Show
        when={props.query.data}
        fallback={
          <Show when={props.query.isError}>
            <ProblemNotice
              error={props.query.error}
              retrying={props.query.isFetching}
              onRetry={() => props.query.refetch()}
            />
          </Show>
        }
      >
        {(days) => <AnomalyList days={days()} />}
      </Show>
    </div>
  )
}
