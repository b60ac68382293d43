const en = {
  list: (count: string) => `Notes on these days: ${count}`,
  none: 'There are no notes on these days.',
  add: 'Add a note',
  title: 'Note on a day',
  date: 'Day',
  text: 'Note',
  by: (name: string, when: string) => `${name}, ${when}`,
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  delete: 'Delete',
  deleteNamed: (date: string) => `Delete the note on ${date}`,
  deleteTitle: (date: string) => `Delete the note on ${date}?`,
}

const hr: typeof en = {
  list: (count) => `Bilješke o ovim danima: ${count}`,
  none: 'O ovim danima nema bilješki.',
  add: 'Dodaj bilješku',
  title: 'Bilješka o danu',
  date: 'Dan',
  text: 'Bilješka',
  by: (name, when) => `${name}, ${when}`,
  save: 'Spremi',
  saving: 'Spremam…',
  cancel: 'Odustani',
  delete: 'Obriši',
  deleteNamed: (date) => `Obriši bilješku za ${date}`,
  deleteTitle: (date) => `Obrisati bilješku za ${date}?`,
}

export const annotationMessages = { en, hr }
