import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Freshness } from '../../components/Freshness.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { BusinessEvents } from '../events/BusinessEvents.tsx'
import { RangeControl } from '../overview/RangeControl.tsx'
import { useDaysBack } from '../overview/use-days-back.ts'
import { ScenarioPanel } from '../scenarios/ScenarioPanel.tsx'
import { StockRecommendations } from '../stock/StockRecommendations.tsx'
import { wwiSupplierScores } from '../suppliers/requests.ts'
import { SupplierScores } from '../suppliers/SupplierScores.tsx'
import { pageMessages } from './messages.ts'

export function WideWorldImportersPage() {
  const api = useApi()
  const { messages } = useI18n()
  const words = useMessages(pageMessages)
  const [daysBack, setDaysBack] = useDaysBack()
  const suppliers = useQuery(() => wwiSupplierScores(api))
  return (
    <>
      <PageHeader title={messages().wideWorldImporters} lead={words().lead}>
        <Show when={!suppliers.isLoadingError}>
          <Freshness meta={suppliers.data?.meta} />
        </Show>
        <RangeControl daysBack={daysBack()} onChange={setDaysBack} />
      </PageHeader>
      <PanelStack>
        <StockRecommendations daysBack={daysBack()} />
        <ScenarioPanel daysBack={daysBack()} />
        <SupplierScores />
        <BusinessEvents />
      </PanelStack>
    </>
  )
}
