// Generated from the views of the contract by `bun run openapi`.
export const salesAnomaliesColumns = {
  date: {"kind":"date","titles":{"en":"Date","hr":"Datum"},"unit":null},
  measure: {"kind":"text","titles":{"en":"Measure","hr":"Mjera"},"unit":null},
  dimension: {"kind":"text","titles":{"en":"By","hr":"Po"},"unit":null},
  member: {"kind":"text","titles":{"en":"Part","hr":"Dio"},"unit":null},
  direction: {"kind":"text","titles":{"en":"Direction","hr":"Smjer"},"unit":null},
  actual: {"kind":"decimal","titles":{"en":"Actual","hr":"Ostvareno"},"unit":null},
  expected: {"kind":"decimal","titles":{"en":"Expected","hr":"Očekivano"},"unit":null},
  lower_95: {"kind":"decimal","titles":{"en":"Lower 95%","hr":"Donja granica 95 %"},"unit":null},
  upper_95: {"kind":"decimal","titles":{"en":"Upper 95%","hr":"Gornja granica 95 %"},"unit":null},
  difference: {"kind":"decimal","titles":{"en":"Difference","hr":"Razlika"},"unit":null},
  difference_ratio: {"kind":"change","titles":{"en":"Difference, relative","hr":"Relativna razlika"},"unit":"fraction"},
  z: {"kind":"decimal","titles":{"en":"Deviations","hr":"Odstupanja"},"unit":null},
  explanation: {"kind":"text","titles":{"en":"Explained by","hr":"Objašnjenje"},"unit":null},
  since: {"kind":"date","titles":{"en":"Since","hr":"Od"},"unit":null},
  source: {"kind":"text","titles":{"en":"Forecast by","hr":"Prognozirao"},"unit":null},
} as const
