import { PageHeader } from '../../components/PageHeader.tsx'
import { savedViewMessages } from '../../features/saved-views/messages.ts'
import { SavedViews } from '../../features/saved-views/SavedViews.tsx'
import { useMessages } from '../../i18n/I18n.tsx'

export function ViewsPage() {
  const words = useMessages(savedViewMessages)
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <SavedViews />
    </>
  )
}
