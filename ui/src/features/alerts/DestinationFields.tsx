import { dataOf, type OtelBiClient } from '@otel-bi/client'
import { queryOptions, useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { Check } from './Check.tsx'
import { alertMessages } from './messages.ts'
import type { FieldProps } from './SubjectFields.tsx'

/** As many as one user may keep, whoever else has some. */
const mostListed = 1_000

/** The key lies below that of the list of destinations: what changes there is read again here. */
const ownDestinations = (api: OtelBiClient) =>
  queryOptions({
    queryKey: ['notifications', 'destinations', 'own'],
    queryFn: async ({ signal }) => {
      const query = { limit: mostListed }
      const call = api.GET('/api/notifications/destinations', { params: { query }, signal })
      const { data } = await dataOf(call)
      return data.filter(({ mine }) => mine)
    },
  })

/** Where a rule tells; without a destination the dashboard alone shows it. */
export function DestinationFields(props: FieldProps) {
  const api = useApi()
  const words = useMessages(alertMessages)
  const destinations = useQuery(() => ownDestinations(api))
  const choose = (id: number, isChosen: boolean) =>
    props.onChange({
      destinations: isChosen
        ? [...props.draft.destinations, id]
        : props.draft.destinations.filter((one) => one !== id),
    })
  return (
    <fieldset class={styles.destinations} data-testid="rule-destinations">
      <legend>{words().destinations}</legend>
      <QueryView query={destinations} skeleton={<Skeleton height="1.5rem" />}>
        {(own) => (
          <Show
            when={own().length > 0}
            fallback={<p class={styles.note}>{words().noDestinations}</p>}
          >
            <div class={styles.row}>
              <For each={own()}>
                {({ id, name }) => (
                  <Check
                    label={name}
                    checked={props.draft.destinations.includes(id)}
                    onChange={(isChosen) => choose(id, isChosen)}
                  />
                )}
              </For>
            </div>
          </Show>
        )}
      </QueryView>
    </fieldset>
  )
}
