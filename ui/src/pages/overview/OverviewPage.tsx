import { PageHeader } from '../../components/PageHeader.tsx'
import { RangeControl } from '../../components/RangeControl.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { useDaysBack } from '../../url-state/use-days-back.ts'
import { AdventureWorksSection } from './AdventureWorksSection.tsx'
import styles from './OverviewPage.module.css'
import { WideWorldImportersSection } from './WideWorldImportersSection.tsx'

/** Both businesses on one screen; each section stands on its own when the other fails. */
export function OverviewPage() {
  const { messages } = useI18n()
  const [daysBack, setDaysBack] = useDaysBack()
  return (
    <>
      <PageHeader title={messages().overview} lead={messages().overviewLead}>
        <RangeControl daysBack={daysBack()} onChange={setDaysBack} />
      </PageHeader>
      <div class={styles.businesses}>
        <AdventureWorksSection daysBack={daysBack()} />
        <WideWorldImportersSection daysBack={daysBack()} />
      </div>
    </>
  )
}
