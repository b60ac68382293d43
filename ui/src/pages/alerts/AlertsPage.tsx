import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { AlertRules } from '../../features/alerts/AlertRules.tsx'
import { alertMessages } from '../../features/alerts/messages.ts'
import { Notifications } from '../../features/destinations/Notifications.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'

/** What is watched, what fires, and who is told. */
export function AlertsPage() {
  const { messages } = useI18n()
  const words = useMessages(alertMessages)
  return (
    <>
      <PageHeader title={messages().alerts} lead={words().lead} />
      <PanelStack>
        <AlertRules />
        <Notifications />
      </PanelStack>
    </>
  )
}
