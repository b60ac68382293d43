const en = {
  dates: 'Dates',
  range: 'Range',
  compare: 'Compare with',
  custom: 'Custom dates',
  from: 'From',
  to: 'To',
  comparedFrom: 'Compare from',
  comparedTo: 'Compare to',
  quarterAgainstYear: 'Last quarter against the year before',
}

const hr: typeof en = {
  dates: 'Datumi',
  range: 'Raspon',
  compare: 'Usporedba s',
  custom: 'Vlastiti datumi',
  from: 'Od',
  to: 'Do',
  comparedFrom: 'Usporedba od',
  comparedTo: 'Usporedba do',
  quarterAgainstYear: 'Prošlo tromjesečje prema godini prije',
}

export const datesMessages = { en, hr }
