const en = {
  waiting: 'Waiting for access',
  waitingMeaning: 'The page around this panel has given no token, so nothing is shown.',
  refused: 'The access has ended',
  refusedMeaning: 'The token is not valid or has expired. Load the page around this panel again.',
  unknown: 'There is no panel to show',
  unknownMeaning: 'The address names no question that this version knows.',
}

const hr: typeof en = {
  waiting: 'Čeka se pristup',
  waitingMeaning: 'Stranica oko ove ploče nije dala token, pa se ništa ne prikazuje.',
  refused: 'Pristup je završio',
  refusedMeaning: 'Token nije valjan ili je istekao. Ponovno učitajte stranicu oko ove ploče.',
  unknown: 'Nema ploče za prikaz',
  unknownMeaning: 'Adresa ne navodi pitanje koje ova inačica poznaje.',
}

export const embeddingMessages = { en, hr }
