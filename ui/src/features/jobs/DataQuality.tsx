import type { JobDomain } from '@otel-bi/contract/job-schedules'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { FactList } from '../../components/FactList.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { jobMessages } from './messages.ts'
import { qualityColumns } from './quality-columns.tsx'
import { dataQuality } from './requests.ts'

const verdicts = ['pass', 'warn', 'fail'] as const

/** What the latest data-quality run of a business observed, check by check. */
export function DataQuality(props: { domain: JobDomain }) {
  const api = useApi()
  const { formats, language } = useI18n()
  const words = useMessages(jobMessages)
  const quality = useQuery(() => dataQuality(api, props.domain))
  const columns = createMemo(() => qualityColumns(words(), formats(), language()))
  const measured = () => {
    const latest = quality.data?.latest
    return latest ? words().measured(formats().instant(latest.finished_at)) : undefined
  }
  return (
    <Panel
      testId="quality"
      title={words().quality}
      meaning={words().qualityMeaning}
      provenance={storeProvenance(quality)}
      subtitle={measured()}
      menu={<PanelMenu title={words().quality} anchor="quality" />}
    >
      <QueryView query={quality} skeleton={<DataTableSkeleton rows={10} />}>
        {(answer) => (
          <Show when={answer().latest} fallback={<EmptyNotice reason={words().noQuality} />}>
            {(latest) => (
              <>
                <FactList
                  prefix="quality"
                  facts={verdicts.map((id) => ({
                    id,
                    name: words().verdicts[id],
                    text: formats().count(latest()[id]),
                    value: latest()[id],
                  }))}
                />
                <DataTable
                  id="quality"
                  label={words().quality}
                  columns={columns()}
                  rows={answer().checks}
                  rowId={(check) => check.check}
                  head="asserts"
                  defaultSort="-status"
                />
              </>
            )}
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
