const en = {
  lead: 'The sales forecast, the scores of sellers, and the demand for products.',
  window: 'Sellers and products',
}

const hr: typeof en = {
  lead: 'Prognoza prodaje, ocjene prodavača i potražnja za proizvodima.',
  window: 'Prodavači i proizvodi',
}

export const pageMessages = { en, hr }
