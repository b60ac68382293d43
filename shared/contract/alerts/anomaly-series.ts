/** The measures of each business whose days are compared with a forecast, and the dimensions of their parts. */
export const anomalyMeasures = {
  aw: ['revenue', 'orders', 'units'],
  wwi: ['revenue', 'invoices', 'units'],
} as const
export const anomalyDimensions = {
  aw: ['all', 'channel', 'territory', 'category'],
  wwi: ['all', 'sales_territory'],
} as const
