// Generated from the views of the contract by `bun run openapi`.
export const salesForecastColumns = {
  date: {"kind":"date","title":"Date","unit":null},
  forecast: {"kind":"money","title":"Forecast","unit":"currency as stored"},
  lower_80: {"kind":"money","title":"Lower 80 %","unit":"currency as stored"},
  upper_80: {"kind":"money","title":"Upper 80 %","unit":"currency as stored"},
  lower_95: {"kind":"money","title":"Lower 95 %","unit":"currency as stored"},
  upper_95: {"kind":"money","title":"Upper 95 %","unit":"currency as stored"},
} as const
