import { describe, expect, test } from 'bun:test'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { pageWords, readPageState, writePageState } from './page-state.ts'

const read = (search: string) => readPageState(awSales, search)
const everything =
  'levels=country&boards=group,seller&tiles=chosen&columns=time&zoom_from=2013-01-01&zoom_to=2013-03-31&cell_from=2013-10-01&cell_to=2013-10-31&cell=seller%3A282&cell=territory%21%3ANorthwest%7CSouthwest&detail=drivers%2Crows%2Cexplain'

describe('what a reader has chosen beside the question', () => {
  test('is read from a URL and written as it was', () => {
    const words = writePageState(read(everything))
    expect([...new URLSearchParams(words)]).toEqual([...new URLSearchParams(everything)])
    expect(words.every(([name]) => pageWords.includes(name))).toBe(true)
  })

  test('a cell is its days and filters: October, seller 282, two territories left out', () => {
    expect(read(everything).cell).toEqual({
      from: '2013-10-01',
      to: '2013-10-31',
      where: [
        { kind: 'one_of', dimension: 'seller', values: ['282'] },
        { kind: 'none_of', dimension: 'territory', values: ['Northwest', 'Southwest'] },
      ],
    })
  })

  test('a plain URL has none of it, and none of it makes a plain URL', () => {
    expect(writePageState(read(''))).toEqual([])
    expect(read('boards=').boards).toEqual([])
  })

  test.each([
    'levels=planet',
    'tiles=all',
    'columns=space',
    'zoom_from=2013-02-01&zoom_to=2013-01-01',
    'zoom_from=yesterday&zoom_to=2013-01-01',
    'cell=seller:282',
    'detail=everything',
  ])('%s is as if it were not there', (search) => {
    expect(read(search)).toEqual(read(''))
  })
})
