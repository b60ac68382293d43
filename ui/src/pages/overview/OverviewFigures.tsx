import { useQueryClient } from '@tanstack/solid-query'
import { onMount } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { channelField } from '../../url-state/shared-fields.ts'
import { useAskedDates } from '../../url-state/use-dates.ts'
import { useField } from '../../url-state/use-field.ts'
import { awOverview, wwiOverview } from './requests.ts'

/** Requests the figures of the Overview before the page itself is there. */
export function OverviewFigures() {
  const api = useApi()
  const queries = useQueryClient()
  const dates = useAskedDates()
  const [channel] = useField(channelField)
  onMount(() => {
    const asked = { dates: dates(), channel: channel() }
    void queries.prefetchQuery(awOverview(api, queries, asked))
    void queries.prefetchQuery(wwiOverview(api, queries, asked))
  })
  return null
}
