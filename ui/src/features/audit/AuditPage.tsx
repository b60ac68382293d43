import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { AuditChain } from './AuditChain.tsx'
import { AuditTrail } from './AuditTrail.tsx'
import { auditMessages } from './messages.ts'

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
