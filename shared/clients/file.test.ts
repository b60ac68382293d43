import { describe, expect, test } from 'bun:test'
import { fileNameOf, fileOf } from './file.ts'

const disposition = { 'content-disposition': 'attachment; filename="aw_sales.csv"' }

test('a file has the name, the media type and the rows that its headers say, and its bytes as they come', async () => {
  const headers = { ...disposition, 'content-type': 'text/csv', 'x-rows-written': '12' }
  const data = new Blob(['a,b']).stream()
  const { content, ...file } = await fileOf(
    Promise.resolve({ data, response: new Response(null, { headers }) }),
  )
  expect(file).toEqual({ name: 'aw_sales.csv', mediaType: 'text/csv', rowCount: 12 })
  expect(await new Response(content).text()).toBe('a,b')
})

test('an answer without headers or body is an empty file without a number of rows', async () => {
  const file = await fileOf(Promise.resolve({ data: null, response: new Response(null) }))
  expect([file.name, file.rowCount, await new Response(file.content).text()]).toEqual([
    'otel-bi',
    undefined,
    '',
  ])
})

describe('the name of a file', () => {
  test.each([
    ['attachment; filename="aw_sales_2013.csv"', 'aw_sales_2013.csv'],
    ['attachment; filename="../evil"', undefined],
    ['inline', undefined],
    [null, undefined],
  ])('in %p is %p', (header, name) => {
    expect(fileNameOf(header)).toBe(name)
  })
})
