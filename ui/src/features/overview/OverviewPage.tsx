import { createEffect } from 'solid-js'
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
  createEffect(() => {
    document.title = messages().pageTitle(messages().overview)
  })
  return (
    <>
      <header class={styles.header}>
        <div>
          <h1 class={styles.title}>{messages().overview}</h1>
          <p class={styles.lead}>{messages().overviewLead}</p>
        </div>
        <RangeControl
          daysBack={selection().daysBack}
          onChange={(daysBack) => choose({ daysBack })}
        />
      </header>
      <div class={styles.businesses}>
        <AdventureWorksSection selection={selection()} choose={choose} />
        <WideWorldImportersSection daysBack={selection().daysBack} />
      </div>
    </>
  )
}
