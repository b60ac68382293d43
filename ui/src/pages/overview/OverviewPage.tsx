import { PageHeader } from '../../components/PageHeader.tsx'
import { TourInvitation } from '../../features/tour/TourInvitation.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { useAskedDates } from '../../url-state/use-dates.ts'
import { AdventureWorksSection } from './AdventureWorksSection.tsx'
import styles from './OverviewPage.module.css'
import { WideWorldImportersSection } from './WideWorldImportersSection.tsx'

/** Both businesses on one screen; each section stands on its own when the other fails. */
export function OverviewPage() {
  const { messages } = useI18n()
  const dates = useAskedDates()
  return (
    <>
      <PageHeader title={messages().overview} lead={messages().overviewLead}>
        <TourInvitation />
      </PageHeader>
      <div class={styles.businesses}>
        <AdventureWorksSection dates={dates()} />
        <WideWorldImportersSection dates={dates()} />
      </div>
    </>
  )
}
