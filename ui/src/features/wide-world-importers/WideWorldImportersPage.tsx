import { PageHeader } from '../../components/PageHeader.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { pageMessages } from './messages.ts'

export function WideWorldImportersPage() {
  const { messages } = useI18n()
  const words = useMessages(pageMessages)
  return <PageHeader title={messages().wideWorldImporters} lead={words().lead} />
}
