import { useI18n } from '../../i18n/I18n.tsx'
import type { SentPage } from './requests.ts'

/** Names pages as the navigation does. */
export function usePageName(): (page: SentPage) => string {
  const { messages } = useI18n()
  return (page) =>
    ({
      overview: messages().overview,
      adventureworks: messages().adventureWorks,
      wideworldimporters: messages().wideWorldImporters,
    })[page]
}
