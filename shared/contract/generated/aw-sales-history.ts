// Generated from the views of the contract by `bun run openapi`.
export const salesHistoryColumns = {
  date: {"kind":"date","titles":{"en":"Date","hr":"Datum"},"unit":null},
  revenue: {"kind":"money","titles":{"en":"Revenue","hr":"Prihod"},"unit":"currency as stored"},
  orders: {"kind":"integer","titles":{"en":"Orders","hr":"Narudžbe"},"unit":null},
  units: {"kind":"integer","titles":{"en":"Units","hr":"Količina"},"unit":null},
  gross_margin: {"kind":"money","titles":{"en":"Gross margin","hr":"Bruto marža"},"unit":"currency as stored"},
} as const
