const en = {
  region: (table: string) => `${table}: table`,
  search: 'Search',
  searchIn: (table: string) => `Search in ${table}`,
  shown: (shown: string, all: string, count: number) => {
    const rows = count === 1 ? 'row' : 'rows'
    return shown === all ? `${all} ${rows}` : `${shown} of ${all} ${rows}`
  },
  nothingFound: 'No row contains all of these words.',
  menu: (table: string) => `Columns and copying: ${table}`,
  columns: 'Columns',
  keys: 'Ctrl and Shift with an arrow key move the column, Shift alone makes it wider or narrower.',
  moved: (column: string, place: number, count: number) => `${column}: column ${place} of ${count}`,
  compact: 'Compact rows',
  reset: 'Reset columns',
  total: 'Total',
  totalOf: (rows: string, count: number) => `Total of ${rows} ${count === 1 ? 'row' : 'rows'}`,
  copyRows: 'Copy the rows for a spreadsheet',
  copied: 'Rows copied',
  notCopied: 'The browser does not allow copying on this page',
}

const hr: typeof en = {
  region: (table) => `${table}: tablica`,
  search: 'Traži',
  searchIn: (table) => `Traži u: ${table}`,
  shown: (shown, all) => (shown === all ? `Redaka: ${all}` : `Redaka: ${shown} od ${all}`),
  nothingFound: 'Nijedan redak ne sadrži sve te riječi.',
  menu: (table) => `Stupci i kopiranje: ${table}`,
  columns: 'Stupci',
  keys: 'Ctrl i Shift sa strelicom pomiču stupac, sam Shift ga širi ili sužava.',
  moved: (column, place, count) => `${column}: stupac ${place} od ${count}`,
  compact: 'Zbijeni redci',
  reset: 'Vrati stupce',
  total: 'Ukupno',
  totalOf: (rows) => `Ukupno, redaka: ${rows}`,
  copyRows: 'Kopiraj retke za proračunsku tablicu',
  copied: 'Reci su kopirani',
  notCopied: 'Preglednik na ovoj stranici ne dopušta kopiranje',
}

export const tableMessages = { en, hr }
