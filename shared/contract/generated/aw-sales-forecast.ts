// Generated from the views of the contract by `bun run openapi`.
export const salesForecastColumns = {
  date: {"kind":"date","titles":{"en":"Date","hr":"Datum"},"unit":null},
  forecast: {"kind":"money","titles":{"en":"Forecast","hr":"Prognoza"},"unit":"currency as stored"},
  lower_80: {"kind":"money","titles":{"en":"Lower 80%","hr":"Donja granica 80 %"},"unit":"currency as stored"},
  upper_80: {"kind":"money","titles":{"en":"Upper 80%","hr":"Gornja granica 80 %"},"unit":"currency as stored"},
  lower_95: {"kind":"money","titles":{"en":"Lower 95%","hr":"Donja granica 95 %"},"unit":"currency as stored"},
  upper_95: {"kind":"money","titles":{"en":"Upper 95%","hr":"Gornja granica 95 %"},"unit":"currency as stored"},
} as const
