const en = {
  mark: 'Outside the 95% forecast; expected',
  list: (count: string) => `Days outside what was forecast for them: ${count}`,
  none: 'Every day shown lies within what was forecast for it.',
  day: (actual: string, expected: string, change: string) =>
    `${actual} instead of ${expected}${change}`,
  explanations: {
    closed_day: 'a weekday that never sells',
    batch_day: 'a batch of orders',
    level_shift: 'a new level',
  },
}

const hr: typeof en = {
  mark: 'Izvan prognoze od 95\u00a0%; očekivano',
  list: (count) => `Dani izvan onoga što je za njih prognozirano: ${count}`,
  none: 'Svaki prikazani dan je unutar onoga što je za njega prognozirano.',
  day: (actual, expected, change) => `${actual} umjesto ${expected}${change}`,
  explanations: {
    closed_day: 'neradni dan',
    batch_day: 'skupna narudžba',
    level_shift: 'nova razina',
  },
}

export const anomalyMessages = { en, hr }
