const en = {
  growthAgainst: (days: string) => `growth against ${days}`,
  title: 'Rep scores, 0 to 100',
  weights: (attainment: string, growth: string, margin: string, breadth: string) =>
    `Attainment ${attainment}, growth ${growth}, margin ${margin}, breadth ${breadth} of the score`,
  tooLittle: 'too little data',
  none: 'There are no reseller sales in this window. Choose a longer range.',
  meaning: [
    'The score is the weighted mean of four measures, each scaled within the team: 0 for the lowest, 100 for the highest. The bar under a measure is its place on that scale.',
    'Attainment: sales on the days the quotas cover, divided by these quotas. Growth: revenue against the dates compared with. Margin: gross margin by revenue. Breadth: resellers served.',
    'A measure that is missing leaves its weight to the others; with under 50% of the weight measured there is no score.',
    'Reseller sales only: internet sales have no seller.',
  ],
}

const hr: typeof en = {
  growthAgainst: (days) => `rast prema ${days}`,
  title: 'Ocjene prodavača, od 0 do 100',
  weights: (attainment, growth, margin, breadth) =>
    `U ocjeni: ostvarenje ${attainment}, rast ${growth}, marža ${margin}, širina ${breadth}`,
  tooLittle: 'premalo podataka',
  none: 'U ovom razdoblju nije bilo prodaje preprodavačima. Odaberite dulji raspon.',
  meaning: [
    'Ocjena je ponderirani prosjek četiriju mjera, svaka u ljestvici unutar tima: 0 za najnižu, 100 za najvišu. Crta ispod mjere njezino je mjesto na toj ljestvici.',
    'Ostvarenje: prodaja u danima koje kvote pokrivaju, podijeljena tim kvotama. Rast: prihod prema razdoblju usporedbe. Marža: bruto marža prema prihodu. Širina: broj preprodavača.',
    'Mjera koje nema prepušta svoju težinu ostalima; kad je izmjereno manje od pola težine, ocjene nema.',
    'Samo prodaja preprodavačima: internetska prodaja nema prodavača.',
  ],
}

export const repMessages = { en, hr }
