const en = {
  preparing: (title: string) => `Preparing ${title}`,
  waiting: 'Waiting for the first bytes…',
  received: (size: string) => `${size} received`,
  cancel: 'Cancel',
  saved: 'File saved',
  failed: (title: string) => `${title} could not be downloaded`,
}

const hr: typeof en = {
  preparing: (title) => `Priprema se ${title}`,
  waiting: 'Čekaju se prvi bajtovi…',
  received: (size) => `Stiglo ${size}`,
  cancel: 'Odustani',
  saved: 'Datoteka je spremljena',
  failed: (title) => `${title}: preuzimanje nije uspjelo`,
}

export const downloadMessages = { en, hr }
