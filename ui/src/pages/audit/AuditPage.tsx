import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { AuditChain } from '../../features/audit/AuditChain.tsx'
import { AuditTrail } from '../../features/audit/AuditTrail.tsx'
import { auditMessages } from '../../features/audit/messages.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'

/** Who did what, and where the chain that proves it ends. */
export function AuditPage() {
  const { messages } = useI18n()
  const words = useMessages(auditMessages)
  return (
    <>
      <PageHeader title={messages().audit} lead={words().lead} />
      <PanelStack>
        <AuditTrail />
        <AuditChain />
      </PanelStack>
    </>
  )
}
