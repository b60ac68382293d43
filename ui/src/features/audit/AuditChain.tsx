import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { type AuditWords, auditMessages } from './messages.ts'
import { auditChain, type ChainHead } from './requests.ts'

/** The head of each domain's chain: kept elsewhere, it proves later what was written until now. */
export function AuditChain() {
  const api = useApi()
  const { messages } = useI18n()
  const words = useMessages(auditMessages)
  const chain = useQuery(() => auditChain(api))
  const columns = createMemo(() => chainColumns(words()))
  return (
    <Panel
      testId="chain"
      title={words().chain}
      meaning={words().chainMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(chain)}
      menu={<PanelMenu title={words().chain} anchor="chain" />}
    >
      <QueryView query={chain} skeleton={<DataTableSkeleton rows={4} />}>
        {(answer) => (
          <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().noChain} />}>
            <DataTable
              id="chain"
              label={words().chain}
              columns={columns()}
              rows={answer().data}
              rowId={(head) => head.domain}
              head="domain"
              defaultSort=""
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}

const chainColumns = (words: AuditWords): Column<ChainHead>[] => [
  { id: 'domain', title: words.domain, kind: 'text', value: (head) => head.domain },
  { id: 'head_id', title: words.lastRow, kind: 'integer', value: (head) => head.head_id },
  { id: 'head_at', title: words.written, kind: 'instant', value: (head) => head.head_at },
  {
    id: 'head_hash',
    title: words.hash,
    kind: 'text',
    value: (head) => head.head_hash,
    cell: (head) => <code>{head.head_hash}</code>,
  },
]
