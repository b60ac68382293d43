/** Titles of columns; the English ones are the contract's. */
export const historyTitles = {
  hr: {
    date: 'Razdoblje',
    revenue: 'Prihod',
    gross_margin: 'Bruto marža',
    orders: 'Narudžbe',
    units: 'Količina',
  },
}
