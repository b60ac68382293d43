const en = {
  lead: 'What is coming, who sells it, and which products it is made of.',
  window: 'Sellers and products',
}

const hr: typeof en = {
  lead: 'Što dolazi, tko prodaje i od kojih se proizvoda sastoji.',
  window: 'Prodavači i proizvodi',
}

export const pageMessages = { en, hr }
