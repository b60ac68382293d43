import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { ProvenanceLine } from '../../components/ProvenanceLine.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { BusinessEvents } from '../../features/events/BusinessEvents.tsx'
import { ForecastSection } from '../../features/sales-forecast/ForecastSection.tsx'
import { wwiForecast } from '../../features/sales-forecast/forecast-source.ts'
import { ScenarioPanel } from '../../features/scenarios/ScenarioPanel.tsx'
import { StockRecommendations } from '../../features/stock/StockRecommendations.tsx'
import { wwiSupplierScores } from '../../features/suppliers/requests.ts'
import { SupplierScores } from '../../features/suppliers/SupplierScores.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { useDaysBack } from '../../url-state/use-dates.ts'
import { pageMessages } from './messages.ts'

export function WideWorldImportersPage() {
  const api = useApi()
  const { messages } = useI18n()
  const words = useMessages(pageMessages)
  const daysBack = useDaysBack()
  const suppliers = useQuery(() => wwiSupplierScores(api))
  return (
    <>
      <PageHeader title={messages().wideWorldImporters} lead={words().lead}>
        <Show when={!suppliers.isLoadingError}>
          <ProvenanceLine provenance={warehouseProvenance(suppliers.data?.meta)} />
        </Show>
      </PageHeader>
      <PanelStack>
        <StockRecommendations daysBack={daysBack()} />
        <ForecastSection of={wwiForecast} />
        <ScenarioPanel daysBack={daysBack()} currencies={suppliers.data?.meta.currencies} />
        <SupplierScores />
        <BusinessEvents />
      </PanelStack>
    </>
  )
}
