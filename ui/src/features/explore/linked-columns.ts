import type { ViewFigures } from '@otel-bi/contract/figures/figure'
import type { FigureMeta, FigurePlace } from '@otel-bi/contract/figures/question-behind'
import type { Column } from '../../components/data-table/column.ts'
import { figureLink, rowLink } from './figure-link.ts'

/** Columns of a fixed view whose cells lead to the questions behind them; the head of a row to all of its measures. */
export const linkedColumns = <Row>(
  columns: readonly Column<Row>[],
  head: string,
  view: ViewFigures,
  meta: FigureMeta | undefined,
  placeOf: (row: Row) => FigurePlace,
): Column<Row>[] =>
  columns.map((column) => ({
    ...column,
    href: (row) =>
      column.id === head
        ? rowLink(view, 'rows', meta, placeOf(row))
        : figureLink(view, 'rows', column.id, meta, placeOf(row)),
  }))
