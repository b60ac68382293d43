import { expect, test } from 'bun:test'
import { fileChoice } from './view-export.ts'

test('a file has the zone of the screen and the language of the page; only an English CSV is for programs', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  expect(fileChoice('xlsx', 'hr')).toEqual({
    query: { format: 'xlsx', time_zone: timeZone, csv_dialect: 'spreadsheet' },
    header: { 'accept-language': 'hr' },
  })
  expect(fileChoice('csv', 'en').query.csv_dialect).toBe('machine')
})
