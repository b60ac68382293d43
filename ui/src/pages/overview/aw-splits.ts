import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import type { SplitRow } from '../../components/SplitTable.tsx'
import { alertLink } from '../../features/alerts/alert-link.ts'
import { figureLink } from '../../features/explore/figure-link.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Channel } from '../../url-state/shared-fields.ts'
import type { AwSalesKpis } from './requests.ts'
import type { Split } from './Splits.tsx'

const sales = { domain: 'aw', id: 'sales' } as const
type Data = AwSalesKpis['data']
type Group = 'by_category' | 'by_channel' | 'by_territory'

/** The revenue of AdventureWorks by category, channel where there are several, and territory. */
export function awSplits(
  { channels, split }: Messages,
  severalChannels: boolean,
  channel: Channel,
): Split<AwSalesKpis>[][] {
  const splitRows =
    <G extends Group>(group: G, nameOf: (part: Data[G][number]) => string) =>
    ({ data, meta }: AwSalesKpis) =>
      data[group].map((part): SplitRow => {
        const link = (field: string) =>
          figureLink(awFigures.getAwSalesKpis, group, field, meta, { row: part })
        return {
          name: nameOf(part),
          explore: link('revenue'),
          revenue: part.revenue,
          share: part.share,
          margin: part.gross_margin_ratio,
          exploreMargin: link('gross_margin_ratio'),
        }
      })
  const watch = (by: string) =>
    alertLink(
      sales,
      `measures=revenue&by=${by}${channel === 'all' ? '' : `&where=channel:${channel}`}`,
    )
  const asked = (by: string) => ({
    measures: 'revenue,gross_margin_ratio',
    by,
    ...(channel === 'all' ? {} : { where: [`channel:${channel}`] }),
  })
  const byCategory: Split<AwSalesKpis> = {
    id: 'by-category',
    title: split.byCategory,
    heading: split.category,
    watch: watch('category'),
    asked: asked('category'),
    rows: splitRows('by_category', ({ category }) => category),
    expectedRows: 4,
  }
  const byChannel: Split<AwSalesKpis> = {
    id: 'by-channel',
    title: split.byChannel,
    heading: split.channel,
    watch: watch('channel'),
    asked: asked('channel'),
    rows: splitRows('by_channel', ({ channel }) => channels[channel]),
    expectedRows: 2,
  }
  const byTerritory: Split<AwSalesKpis> = {
    id: 'by-territory',
    title: split.byTerritory,
    heading: split.territory,
    watch: watch('territory'),
    asked: asked('territory'),
    rows: splitRows('by_territory', ({ territory }) => territory),
    expectedRows: 10,
  }
  return [severalChannels ? [byCategory, byChannel] : [byCategory], [byTerritory]]
}
