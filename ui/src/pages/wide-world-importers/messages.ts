const en = {
  lead: 'Reorder recommendations, the revenue forecast, scenarios, supplier scores and business events.',
}

const hr: typeof en = {
  lead: 'Preporuke za narudžbu, prognoza prihoda, scenariji, ocjene dobavljača i poslovni događaji.',
}

export const pageMessages = { en, hr }
