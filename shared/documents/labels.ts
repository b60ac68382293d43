import type { Language } from '@otel-bi/contract/language'

const en = {
  about: 'About',
  value: 'Value',
  title: 'Title',
  description: 'Description',
  as_of: 'As of',
  from: 'From',
  to: 'To',
  generated_at: 'Generated at',
  source: 'Source',
  data_version: 'Data version',
  timeZone: 'Time zone',
  rows: 'Rows',
  parameter: 'Parameter',
  method: 'Method',
  traceId: 'Trace id',
  none: 'none',
  yes: 'yes',
  no: 'no',
  contents: 'Contents',
  column: (title: string) => `Column: ${title}`,
  truncated: (written: number, total: number) => `truncated at ${written} of ${total}`,
  truncatedRows: (written: number, total: number) => `Truncated at ${written} of ${total} rows.`,
  leftOut: (titles: string) => `Left to the workbook: ${titles}.`,
  newestRows: (written: number, total: number) =>
    `The newest ${written} of ${total} rows; the workbook has all.`,
  page: (page: string | number, count: string | number) => `Page ${page} of ${count}`,
  cut: (characters: number) => `… [cut; ${characters} characters]`,
}

const hr: typeof en = {
  about: 'O podacima',
  value: 'Vrijednost',
  title: 'Naslov',
  description: 'Opis',
  as_of: 'Podaci do',
  from: 'Od',
  to: 'Do',
  generated_at: 'Izračunato',
  source: 'Izvor',
  data_version: 'Inačica podataka',
  timeZone: 'Vremenska zona',
  rows: 'Redaka',
  parameter: 'Parametar',
  method: 'Postupak',
  traceId: 'Oznaka traga',
  none: 'nema',
  yes: 'da',
  no: 'ne',
  contents: 'Sadržaj',
  column: (title) => `Stupac: ${title}`,
  truncated: (written, total) => `prikazano ${written} od ${total}`,
  truncatedRows: (written, total) => `Prikazano redaka: ${written} od ${total}.`,
  leftOut: (titles) => `Samo u radnoj knjizi: ${titles}.`,
  newestRows: (written, total) =>
    `Najnovijih redaka: ${written} od ${total}; radna knjiga sadrži sve.`,
  page: (page, count) => `Stranica ${page} od ${count}`,
  cut: (characters) => `… [skraćeno; znakova: ${characters}]`,
}

/** Labels in files besides the titles of views and columns. */
export const labels: Readonly<Record<Language, typeof en>> = { en, hr }
