// Generated from the views of the contract by `bun run openapi`.
export const repScoresColumns = {
  rank: {"kind":"integer","titles":{"en":"Rank","hr":"Poredak"},"unit":null},
  employee_key: {"kind":"integer","titles":{"en":"Seller key","hr":"Šifra prodavača"},"unit":null},
  name: {"kind":"text","titles":{"en":"Seller","hr":"Prodavač"},"unit":null},
  title: {"kind":"text","titles":{"en":"Title","hr":"Radno mjesto"},"unit":null},
  score: {"kind":"decimal","titles":{"en":"Score","hr":"Ocjena"},"unit":"points"},
  insufficient_data: {"kind":"flag","titles":{"en":"Insufficient data","hr":"Premalo podataka"},"unit":null},
  revenue: {"kind":"money","titles":{"en":"Revenue","hr":"Prihod"},"unit":"currency as stored"},
  orders: {"kind":"integer","titles":{"en":"Orders","hr":"Narudžbe"},"unit":null},
  resellers: {"kind":"integer","titles":{"en":"Resellers","hr":"Preprodavači"},"unit":null},
  gross_margin_ratio: {"kind":"ratio","titles":{"en":"Margin","hr":"Marža"},"unit":"fraction"},
  average_discount: {"kind":"ratio","titles":{"en":"Discount","hr":"Popust"},"unit":"fraction"},
  growth: {"kind":"change","titles":{"en":"Growth","hr":"Rast"},"unit":"fraction"},
  quota: {"kind":"money","titles":{"en":"Quota","hr":"Kvota"},"unit":"currency as stored"},
  quota_sales: {"kind":"money","titles":{"en":"Sales in quota","hr":"Prodaja u kvoti"},"unit":"currency as stored"},
  attainment: {"kind":"ratio","titles":{"en":"Attainment","hr":"Ostvarenje"},"unit":"fraction"},
} as const
