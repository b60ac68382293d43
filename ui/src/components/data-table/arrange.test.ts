import { describe, expect, test } from 'bun:test'
import { readSort, searchRows, searchTexts, sortRows, writeSort } from './arrange.ts'
import type { Column } from './column.ts'

type Row = { readonly name: string; readonly units: number | null }

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', kind: 'text', value: (row) => row.name },
  { id: 'units', title: 'Units', kind: 'integer', value: (row) => row.units },
]
const rows: readonly Row[] = [
  { name: 'Čokolada 10', units: 2 },
  { name: 'Čokolada 9', units: null },
  { name: 'Azur', units: 11 },
]
const collator = new Intl.Collator('hr', { numeric: true })
const search = (text: string) => searchRows(rows, columns, searchTexts(rows, columns), text)
const units = (arranged: readonly Row[]) => arranged.map((row) => row.units)

describe('sorting', () => {
  test('numbers go by size, and a missing one is last in both directions', () => {
    expect(units(sortRows(rows, columns, readSort('units'), collator))).toEqual([2, 11, null])
    expect(units(sortRows(rows, columns, readSort('-units'), collator))).toEqual([11, 2, null])
  })

  test('words go by the language and 9 comes before 10', () => {
    const names = sortRows(rows, columns, readSort('name'), collator).map((row) => row.name)
    expect(names).toEqual(['Azur', 'Čokolada 9', 'Čokolada 10'])
  })

  test('a column that does not exist leaves the order alone', () => {
    expect(sortRows(rows, columns, readSort('-pigeons'), collator)).toEqual(rows)
  })

  test('a sort is written as it was read', () => {
    expect(['units', '-units'].map((text) => writeSort(readSort(text)))).toEqual([
      'units',
      '-units',
    ])
  })
})

describe('searching', () => {
  test('neither case nor marks matter: cokolada finds Čokolada', () => {
    expect(units(search('cokolada'))).toEqual([2, null])
  })

  test('all words have to occur, and numbers are not searched', () => {
    expect(units(search(' 10  COKO '))).toEqual([2])
    expect(search('11')).toEqual([])
  })

  test('a column and a code find the rows with just this code in it, one of several too', () => {
    const checks = [
      { name: 'Rows that fail', flags: 'order' },
      { name: 'Keys', flags: 'order, fail' },
      { name: 'Days', flags: 'failing' },
    ]
    const of: readonly Column<(typeof checks)[number]>[] = [
      { id: 'name', title: 'Name', kind: 'text', value: (row) => row.name },
      { id: 'flags', title: 'Flags', kind: 'text', value: (row) => row.flags },
    ]
    const found = (text: string) =>
      searchRows(checks, of, searchTexts(checks, of), text).map(({ name }) => name)
    expect(found('fail')).toEqual(['Rows that fail', 'Keys', 'Days'])
    expect(found('flags:fail')).toEqual(['Keys'])
    expect(found('flags:order rows')).toEqual(['Rows that fail'])
    expect(found('pigeons:fail')).toEqual([])
  })
})
