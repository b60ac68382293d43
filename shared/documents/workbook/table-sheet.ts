import { croatianChoices } from '@otel-bi/contract/choices.hr'
import type { Language } from '@otel-bi/contract/language'
import type { Column, ColumnKind } from '@otel-bi/contract/view'
import type ExcelJS from 'exceljs'
import { labels } from '../labels.ts'
import { totalsOf } from '../month-subtotals.ts'
import { cellOf, columnLetters, layoutOf, pointsOf, widthOf } from '../xlsx-cells.ts'
import type { WorkbookTable } from './workbook.ts'

const utc = 'UTC'
const theme = 'TableStyleMedium2'

/** Rows as an Excel table: a total below the columns that add up, the meaning of each column as the message of its title. */
export function writeTable(
  book: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  { title, name, columns, rows, sums = [], names = [], points = [] }: WorkbookTable,
  language: Language,
): void {
  const heads = headsOf(columns)
  const hasTotals = sums.length > 0 && rows.length > 0
  const totals = totalsOf(sums, rows)
  sheet.columns = columns.map((column, index) => ({
    width: widthOf({ ...column, title: heads[index] ?? column.title }, rows.slice(0, 250)),
    style: { numFmt: layoutOf[column.kind].numFmt },
  }))
  // Excel refuses a table without rows.
  if (rows.length === 0) sheet.addRow(heads)
  else
    sheet.addTable({
      name,
      ref: 'A1',
      headerRow: true,
      totalsRow: hasTotals,
      style: { theme, showRowStripes: true },
      columns: columns.map(({ key }, index) => ({
        name: heads[index] ?? key,
        filterButton: true,
        ...(index === 0 && !sums.includes(key) && { totalsRowLabel: labels[language].total }),
        ...(sums.includes(key) && {
          ...{ totalsRowFunction: 'sum', totalsRowResult: totals[key] },
        }),
      })),
      rows: rows.map((row) =>
        columns.map(({ key, kind }) => cellOf(shownAs(row[key], language), kind, utc)),
      ),
    })
  const header = sheet.getRow(1)
  header.alignment = { wrapText: true, vertical: 'middle' }
  columns.forEach((column, index) => {
    // Shown when the cell is chosen. exceljs writes notes after tables, which Excel repairs by removing them.
    header.getCell(index + 1).dataValidation = {
      ...{ type: 'custom', formulae: ['TRUE'], allowBlank: true, showInputMessage: true },
      promptTitle: column.title.slice(0, maxPromptTitle),
      prompt: meaningOf(column).slice(0, maxPrompt),
    }
  })
  flagFormats(sheet, columns, rows.length, language)
  for (const { column, row } of points)
    showPoints(sheet.getCell(row + 2, columnOf(columns, column)), language)
  const last = `${columnLetters(columns.length)}${1 + rows.length + (hasTotals ? 1 : 0)}`
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }]
  sheet.pageSetup.printArea = `A1:${last}`
  sheet.pageSetup.printTitlesRow = '1:1'
  for (const { name: given, column, row } of names) {
    const letter = columnLetters(columnOf(columns, column))
    book.definedNames.add(`'${title}'!$${letter}$${row + 2}`, given)
  }
}

/** 1 is the first. */
const columnOf = (columns: readonly Column[], wanted: string) =>
  columns.findIndex(({ key }) => key === wanted) + 1

/** 0.021 becomes 2.1 and reads `+2.1 pp`. */
function showPoints(cell: ExcelJS.Cell, language: Language): void {
  const shown = `0.0" ${labels[language].points}"`
  cell.numFmt = `+${shown};-${shown};${shown}`
  if (typeof cell.value === 'number') cell.value = pointsOf(cell.value)
}

/** Characters (Excel specifications and limits). */
const maxPromptTitle = 32
const maxPrompt = 255

/** Flags are words: LibreOffice ends itself when it prints a conditional format of a boolean. */
const shownAs = (value: unknown, language: Language) =>
  typeof value === 'boolean' ? labels[language][value ? 'yes' : 'no'] : value

const meaningOf = ({ about, unit }: Column) => (unit === null ? about : `${about} (${unit})`)

const isFraction = (kind: ColumnKind) => kind === 'ratio' || kind === 'change' || kind === 'points'

/** Units that the format of the cell says. An amount's title names its currency. */
const implied = ['units', 'komadi']

/** The titles of the screen with their units; Excel wants each once. */
function headsOf(columns: readonly Column[]): string[] {
  const heads: string[] = []
  for (const { title, unit, kind } of columns) {
    const isSaid = unit === null || kind === 'money' || isFraction(kind) || implied.includes(unit)
    const shown = isSaid ? title : `${title} (${unit})`
    heads.push(heads.includes(shown) ? `${shown} ${heads.length + 1}` : shown)
  }
  return heads
}

const fill = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  bgColor: { argb },
})
const urgent = { fill: fill('FFF8D7C4'), font: { bold: true } }

/** Flags that are set and the word critical stand out; negative numbers are red. */
function flagFormats(
  sheet: ExcelJS.Worksheet,
  columns: readonly Column[],
  rows: number,
  language: Language,
): void {
  if (rows === 0) return
  columns.forEach(({ kind }, index) => {
    const letter = columnLetters(index + 1)
    const first = `${letter}2`
    const rule =
      kind === 'flag'
        ? { formulae: [`${first}="${labels[language].yes}"`], style: urgent }
        : kind === 'text'
          ? {
              formulae: [`${first}="${language === 'hr' ? croatianChoices.critical : 'critical'}"`],
              style: urgent,
            }
          : kind === 'money' || isFraction(kind)
            ? {
                formulae: [`AND(ISNUMBER(${first}),${first}<0)`],
                style: { font: { color: { argb: 'FFB3261E' } } },
              }
            : undefined
    if (!rule) return
    sheet.addConditionalFormatting({
      ref: `${first}:${letter}${rows + 1}`,
      rules: [{ type: 'expression', priority: 1, ...rule }],
    })
  })
}
