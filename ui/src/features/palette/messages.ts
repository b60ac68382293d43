const en = {
  title: 'Find',
  input: 'Page, measure, dimension or saved view',
  results: 'Results',
  nothing: 'Nothing has these words. Try fewer letters.',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  kinds: {
    page: 'Page',
    tour: 'Help',
    subject: 'Subject',
    measure: 'Measure',
    dimension: 'Dimension',
    view: 'Saved view',
  },
  by: (owner: string) => `by ${owner}`,
  noViews: 'Saved views cannot be read at the moment.',
}

const hr: typeof en = {
  title: 'Traži',
  input: 'Stranica, mjera, dimenzija ili spremljeni pogled',
  results: 'Rezultati',
  nothing: 'Ništa ne sadrži te riječi. Pokušajte s manje slova.',
  count: (count) => `Rezultata: ${count}`,
  kinds: {
    page: 'Stranica',
    tour: 'Pomoć',
    subject: 'Tema',
    measure: 'Mjera',
    dimension: 'Dimenzija',
    view: 'Spremljeni pogled',
  },
  by: (owner) => `vlasnik: ${owner}`,
  noViews: 'Spremljeni pogledi trenutačno se ne mogu učitati.',
}

export const paletteMessages = { en, hr }
export type PaletteWords = typeof en
