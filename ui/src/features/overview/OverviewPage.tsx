import { PageHeader } from '../../components/PageHeader.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { AdventureWorksSection } from '../adventure-works/AdventureWorksSection.tsx'
import { WideWorldImportersSection } from '../wide-world-importers/WideWorldImportersSection.tsx'
import styles from './OverviewPage.module.css'
import { RangeControl } from './RangeControl.tsx'
import { useSelection } from './use-selection.ts'

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
