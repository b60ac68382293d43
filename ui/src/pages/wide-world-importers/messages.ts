const en = { lead: 'What to order, from whom, what has happened, and what if.' }

const hr: typeof en = { lead: 'Što naručiti, od koga, što se dogodilo i što ako.' }

export const pageMessages = { en, hr }
