// Generated from the views of the contract by `bun run openapi`.
export const salesHistoryColumns = {
  date: {"kind":"date","title":"Date","unit":null},
  revenue: {"kind":"money","title":"Revenue","unit":"currency as stored"},
  orders: {"kind":"integer","title":"Orders","unit":null},
  units: {"kind":"integer","title":"Units","unit":null},
  gross_margin: {"kind":"money","title":"Gross margin","unit":"currency as stored"},
} as const
