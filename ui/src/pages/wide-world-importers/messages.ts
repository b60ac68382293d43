const en = { lead: 'Reorder recommendations, scenarios, supplier scores and business events.' }

const hr: typeof en = {
  lead: 'Preporuke za narudžbu, scenariji, ocjene dobavljača i poslovni događaji.',
}

export const pageMessages = { en, hr }
