const en = { lead: 'What is coming, who sells it, and which products it is made of.' }

const hr: typeof en = { lead: 'Što dolazi, tko prodaje i od kojih se proizvoda sastoji.' }

export const pageMessages = { en, hr }
