import { expect, test } from 'bun:test'
import { wordJobError } from './job-errors.ts'

test.each([
  [
    'WarehouseUnavailable: AdventureWorksDW2022: the login was refused',
    'AdventureWorksDW2022: prijava je odbijena',
  ],
  [
    'WarehouseTimeout: WideWorldImportersDW gave no answer within 30000 ms',
    'WideWorldImportersDW ne odgovara unutar 30.000 ms',
  ],
  [
    'missed: 2026-01-31T02:00:00.000Z ran in its place',
    'propušteno: umjesto njega izvedeno je ono od 31. 1. 2026. 02:00 UTC',
  ],
  ['the lease ran out in attempt 3, the last one', 'najam je istekao u pokušaju 3, posljednjem'],
  [
    'StoreUnavailable: read ECONNRESET',
    'Baza podataka ne odgovara (StoreUnavailable: read ECONNRESET)',
  ],
  [
    'TypeError: x is undefined',
    'Nešto je pošlo po zlu na našoj strani (TypeError: x is undefined)',
  ],
])('the error “%s” is “%s” in Croatian, and itself in English', (error, croatian) => {
  expect(wordJobError(error, 'hr')).toBe(croatian)
  expect(wordJobError(error, 'en')).toBe(error)
})
