// Generated from the views of the contract by `bun run openapi`.
export const promotionSalesColumns = {
  promotion_key: {"kind":"integer","title":"Promotion","unit":null},
  name: {"kind":"text","title":"Name","unit":null},
  type: {"kind":"text","title":"Type","unit":null},
  category: {"kind":"text","title":"Category","unit":null},
  revenue: {"kind":"money","title":"Revenue","unit":"currency as stored"},
  share: {"kind":"ratio","title":"Share","unit":"fraction"},
  discount_amount: {"kind":"money","title":"Discount","unit":"currency as stored"},
  orders: {"kind":"integer","title":"Orders","unit":null},
  units: {"kind":"integer","title":"Units","unit":"units"},
  gross_margin: {"kind":"money","title":"Gross margin","unit":"currency as stored"},
  gross_margin_ratio: {"kind":"ratio","title":"Margin","unit":"fraction"},
} as const
