import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { ForecastSection } from '../sales-forecast/ForecastSection.tsx'
import { pageMessages } from './messages.ts'

export function AdventureWorksPage() {
  const { messages } = useI18n()
  const words = useMessages(pageMessages)
  return (
    <>
      <PageHeader title={messages().adventureWorks} lead={words().lead} />
      <PanelStack>
        <ForecastSection />
      </PanelStack>
    </>
  )
}
