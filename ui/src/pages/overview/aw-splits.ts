import type { SplitRow } from '../../components/SplitTable.tsx'
import type { Messages } from '../../i18n/en.ts'
import type { Ask } from './ask.ts'
import type { AwSalesKpis } from './requests.ts'
import type { Split } from './Splits.tsx'

type Data = AwSalesKpis['data']
type Part = Omit<Data['by_category'][number], 'category'>

const revenue = { measures: ['revenue'] }

const rowOf = (name: string, part: Part, explore: string): SplitRow => ({
  name,
  explore,
  revenue: part.revenue,
  share: part.share,
  margin: part.gross_margin_ratio,
})

/** The revenue of AdventureWorks by category, channel where there are several, and territory. */
export function awSplits(
  { channels, split }: Messages,
  severalChannels: boolean,
  ask: () => Ask,
): Split<Data>[][] {
  const byCategory: Split<Data> = {
    id: 'by-category',
    title: split.byCategory,
    heading: split.category,
    rows: (data) =>
      data.by_category.map((part) =>
        rowOf(part.category, part, ask()(revenue, 'category', part.category)),
      ),
    expectedRows: 4,
  }
  const byChannel: Split<Data> = {
    id: 'by-channel',
    title: split.byChannel,
    heading: split.channel,
    rows: (data) =>
      data.by_channel.map((part) =>
        rowOf(channels[part.channel], part, ask()(revenue, 'channel', part.channel)),
      ),
    expectedRows: 2,
  }
  const byTerritory: Split<Data> = {
    id: 'by-territory',
    title: split.byTerritory,
    heading: split.territory,
    rows: (data) =>
      data.by_territory.map((part) =>
        rowOf(part.territory, part, ask()(revenue, 'territory', part.territory)),
      ),
    expectedRows: 10,
  }
  return [severalChannels ? [byCategory, byChannel] : [byCategory], [byTerritory]]
}
