// Generated from the views of the contract by `bun run openapi`.
export const promotionSalesColumns = {
  promotion_key: {"kind":"integer","titles":{"en":"Promotion","hr":"Šifra promocije"},"unit":null},
  name: {"kind":"text","titles":{"en":"Name","hr":"Promocija"},"unit":null},
  type: {"kind":"text","titles":{"en":"Type","hr":"Vrsta"},"unit":null},
  category: {"kind":"text","titles":{"en":"Category","hr":"Kategorija"},"unit":null},
  revenue: {"kind":"money","titles":{"en":"Revenue","hr":"Prihod"},"unit":"currency as stored"},
  share: {"kind":"ratio","titles":{"en":"Share","hr":"Udio"},"unit":"fraction"},
  discount_amount: {"kind":"money","titles":{"en":"Discount","hr":"Popust"},"unit":"currency as stored"},
  orders: {"kind":"integer","titles":{"en":"Orders","hr":"Narudžbe"},"unit":null},
  units: {"kind":"integer","titles":{"en":"Units","hr":"Količina"},"unit":"units"},
  gross_margin: {"kind":"money","titles":{"en":"Gross margin","hr":"Bruto marža"},"unit":"currency as stored"},
  gross_margin_ratio: {"kind":"ratio","titles":{"en":"Margin","hr":"Marža"},"unit":"fraction"},
} as const
