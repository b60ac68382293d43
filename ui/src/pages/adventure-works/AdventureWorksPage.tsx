import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { ProvenanceLine } from '../../components/ProvenanceLine.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { Section } from '../../components/Section.tsx'
import { useShowDays } from '../../components/ShownDays.tsx'
import { ProductDemand } from '../../features/product-demand/ProductDemand.tsx'
import { RepScores } from '../../features/rep-scores/RepScores.tsx'
import { awRepScores } from '../../features/rep-scores/requests.ts'
import { ForecastSection } from '../../features/sales-forecast/ForecastSection.tsx'
import { awForecast } from '../../features/sales-forecast/forecast-source.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { windowOf } from '../../url-state/dates.ts'
import { useAskedDates } from '../../url-state/use-dates.ts'
import { pageMessages } from './messages.ts'

/** What is coming, and under it the window of the reader's choice: who sold, and what. */
export function AdventureWorksPage() {
  const api = useApi()
  const { messages } = useI18n()
  const words = useMessages(pageMessages)
  const dates = useAskedDates()
  const scores = useQuery(() => awRepScores(api, dates()))
  useShowDays(() => scores.data?.meta)
  return (
    <>
      <PageHeader title={messages().adventureWorks} lead={words().lead}>
        <Show when={!scores.isLoadingError}>
          <ProvenanceLine provenance={warehouseProvenance(scores.data?.meta)} />
        </Show>
      </PageHeader>
      <PanelStack>
        <ForecastSection of={awForecast} />
        <Section title={words().window} testId="aw-window">
          <RepScores dates={dates()} />
          <ProductDemand dates={windowOf(dates())} />
        </Section>
      </PanelStack>
    </>
  )
}
