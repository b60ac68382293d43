import { useQueryClient } from '@tanstack/solid-query'
import { onMount } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { awSalesHistory } from '../../features/sales-history/requests.ts'
import { channelField, granularityField, longestRange } from '../../url-state/shared-fields.ts'
import { useAskedDates } from '../../url-state/use-dates.ts'
import { useField } from '../../url-state/use-field.ts'
import { awOverview, wwiOverview } from './requests.ts'

/** Requests the figures of the Overview and its first chart's before the page itself is there. */
export function OverviewFigures() {
  const api = useApi()
  const queries = useQueryClient()
  const dates = useAskedDates()
  const [channel] = useField(channelField)
  const [granularity] = useField(granularityField)
  onMount(() => {
    const asked = { dates: dates(), channel: channel() }
    const course = { days_back: longestRange, channel: channel(), granularity: granularity() }
    void queries.prefetchQuery(awOverview(api, queries, asked))
    void queries.prefetchQuery(wwiOverview(api, queries, asked))
    void queries.prefetchQuery(awSalesHistory(api, course))
  })
  return null
}
