import { For, type JSX, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { titleInCurrency } from '../../components/currency.ts'
import { Panel } from '../../components/Panel.tsx'
import { PanelGrid, PanelStack } from '../../components/PanelGrid.tsx'
import { type WarehouseSource, warehouseProvenance } from '../../components/provenance.ts'
import type { Days } from '../../components/range-text.ts'
import { type SplitRow, SplitTable, SplitTableSkeleton } from '../../components/SplitTable.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { PanelMenu } from '../../features/exports/PanelMenu.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { splitExport } from './split-export.ts'

/** One way to take the revenue of a window apart. */
export type Split<Answer> = {
  readonly id: string
  readonly title: string
  /** What the parts are: categories, channels. */
  readonly heading: string
  /** Opens the form of an alert rule on each part. */
  readonly watch: string
  /** What a file of the parts asks for. */
  readonly asked: Parameters<typeof splitExport>[2]
  readonly rows: (answer: Answer) => readonly SplitRow[]
  /** How many rows its place is kept for while the answer is loading. */
  readonly expectedRows: number
}

type Answered = {
  readonly meta: Days & {
    readonly source: WarehouseSource
    readonly as_of: string | null
    readonly currencies: readonly string[]
  }
}

type SplitsProps<Answer extends Answered> = {
  readonly domain: 'aw' | 'wwi'
  /** Undefined while it is loading. */
  readonly answer: Answer | undefined
  readonly meaning: readonly string[]
  /** How the answer was made, for the explanation of each part. */
  readonly details: JSX.Element
  readonly revenueHeading: string
  /** What else there is to say about the days of the figures. */
  readonly remarks?: readonly (string | null)[]
  /** Beside each other; those of one column below each other. */
  readonly columns: readonly (readonly Split<Answer>[])[]
}

/** What the revenue of the window is made of. */
export function Splits<Answer extends Answered>(props: SplitsProps<Answer>) {
  return (
    <PanelGrid>
      <For each={props.columns}>
        {(splits) => (
          <Show
            when={splits.length > 1}
            fallback={<For each={splits}>{(split) => <SplitPanel {...props} split={split} />}</For>}
          >
            <PanelStack>
              <For each={splits}>{(split) => <SplitPanel {...props} split={split} />}</For>
            </PanelStack>
          </Show>
        )}
      </For>
    </PanelGrid>
  )
}

function SplitPanel<Answer extends Answered>(
  props: SplitsProps<Answer> & { readonly split: Split<Answer> },
) {
  const api = useApi()
  const { messages } = useI18n()
  const subtitle = useAmountsSubtitle()
  return (
    <Show
      when={props.answer}
      fallback={
        <Panel title={props.split.title} provenance={null}>
          <SplitTableSkeleton rows={props.split.expectedRows} />
        </Panel>
      }
    >
      {(answer) => (
        <Panel
          title={props.split.title}
          meaning={props.meaning}
          details={props.details}
          subtitle={subtitle(answer().meta, ...(props.remarks ?? []))}
          provenance={warehouseProvenance(answer().meta)}
          menu={
            <PanelMenu
              title={props.split.title}
              anchor={props.split.id}
              watch={props.split.watch}
              view={splitExport(api, props.domain, props.split.asked, answer().meta)}
            />
          }
        >
          <SplitTable
            testId={`${props.domain}-${props.split.id}`}
            heading={props.split.heading}
            revenueHeading={titleInCurrency(
              props.revenueHeading,
              answer().meta.currencies,
              messages(),
            )}
            rows={props.split.rows(answer())}
          />
        </Panel>
      )}
    </Show>
  )
}
