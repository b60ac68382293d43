import { PageHeader } from '../../components/PageHeader.tsx'
import { RangeControl } from '../../components/RangeControl.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { useSelection } from '../../url-state/use-selection.ts'
import { AdventureWorksSection } from './AdventureWorksSection.tsx'
import styles from './OverviewPage.module.css'
import { WideWorldImportersSection } from './WideWorldImportersSection.tsx'

/** Both businesses on one screen; each half stands on its own when the other fails. */
export function OverviewPage() {
  const { messages } = useI18n()
  const [selection, choose] = useSelection()
  return (
    <>
      <PageHeader title={messages().overview} lead={messages().overviewLead}>
        <RangeControl
          daysBack={selection().daysBack}
          onChange={(daysBack) => choose({ daysBack })}
        />
      </PageHeader>
      <div class={styles.businesses}>
        <AdventureWorksSection selection={selection()} choose={choose} />
        <WideWorldImportersSection selection={selection()} />
      </div>
    </>
  )
}
