const en = {
  title: 'Supplier scores, 0 to 100',
  allPurchases: 'Of all purchases, since most suppliers are rarely bought from',
  tooLittle: 'nothing bought',
  consistency: 'Consistency',
  none: 'Nothing has been bought yet, so there are no suppliers to score.',
  meaning: [
    'The score is the weighted mean of four measures: fill rate (received of ordered outers), finalised lines, receipts within the declared lead time, and consistency (1 less the coefficient of variation of the lead time). The bar is the measure’s place from 0 to 100.',
    'Few lines prove little: the score is drawn from the supplier’s own score toward the mean of all lines. Own weight: the share of its own lines in the score.',
  ],
}

const hr: typeof en = {
  title: 'Ocjene dobavljača, od 0 do 100',
  allPurchases: 'Od svih kupnji, jer se od većine dobavljača rijetko kupuje',
  tooLittle: 'ništa kupljeno',
  consistency: 'Ujednačenost',
  none: 'Još ništa nije kupljeno, pa nema dobavljača za ocjenu.',
  meaning: [
    'Ocjena je ponderirani prosjek četiriju mjera: isporučeno (primljena od naručenih pakiranja), zaključene stavke, primitci unutar ugovorenog roka i ujednačenost (1 manje koeficijent varijacije roka). Crta je mjesto mjere od 0 do 100.',
    'Malo stavki malo dokazuje: ocjena se od vlastite povlači prema prosjeku svih stavki. Vlastita težina kaže koliko odlučuju njegove stavke.',
  ],
}

export const supplierMessages = { en, hr }
