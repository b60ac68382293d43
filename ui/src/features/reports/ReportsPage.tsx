import { Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { Exports } from './Exports.tsx'
import { reportMessages } from './messages.ts'
import { Reports } from './Reports.tsx'

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
        <Exports />
      </PanelStack>
    </>
  )
}
