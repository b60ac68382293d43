// Generated from the views of the contract by `bun run openapi`.
export const repScoresColumns = {
  rank: {"kind":"integer","title":"Rank","unit":null},
  employee_key: {"kind":"integer","title":"Seller key","unit":null},
  name: {"kind":"text","title":"Seller","unit":null},
  title: {"kind":"text","title":"Title","unit":null},
  score: {"kind":"decimal","title":"Score","unit":"points"},
  insufficient_data: {"kind":"flag","title":"Insufficient data","unit":null},
  revenue: {"kind":"money","title":"Revenue","unit":"currency as stored"},
  orders: {"kind":"integer","title":"Orders","unit":null},
  resellers: {"kind":"integer","title":"Resellers","unit":null},
  gross_margin_ratio: {"kind":"ratio","title":"Margin","unit":"fraction"},
  average_discount: {"kind":"ratio","title":"Discount","unit":"fraction"},
  growth: {"kind":"ratio","title":"Growth","unit":"fraction"},
  quota: {"kind":"money","title":"Quota","unit":"currency as stored"},
  quota_sales: {"kind":"money","title":"Sales in quota","unit":"currency as stored"},
  attainment: {"kind":"ratio","title":"Attainment","unit":"fraction"},
} as const
