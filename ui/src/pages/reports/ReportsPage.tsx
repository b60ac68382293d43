import { Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { Exports } from '../../features/reports/Exports.tsx'
import { reportMessages } from '../../features/reports/messages.ts'
import { Reports } from '../../features/reports/Reports.tsx'
import { Subscriptions } from '../../features/subscriptions/Subscriptions.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'

/** Reports, for those who may have them, and every file that has left. */
export function ReportsPage() {
  const { messages } = useI18n()
  const words = useMessages(reportMessages)
  const { can } = useUser()
  return (
    <>
      <PageHeader title={messages().reports} lead={words().lead} />
      <PanelStack>
        <Show when={can('listReports')}>
          <Reports />
        </Show>
        <Show when={can('listSubscriptions')}>
          <Subscriptions />
        </Show>
        <Exports />
      </PanelStack>
    </>
  )
}
