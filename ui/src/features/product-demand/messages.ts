const en = {
  title: 'Product demand',
  stockAsOf: (date: string) => `Stock of ${date}`,
  directions: { up: 'Rising', down: 'Falling', flat: 'Flat' },
  classes: { smooth: 'Smooth', erratic: 'Erratic', intermittent: 'Intermittent', lumpy: 'Lumpy' },
  none: 'No product was sold in this window. Choose a longer range.',
  meaning: [
    'ABC: A are the products that make up the first 80% of the revenue, B those up to 95%, C the rest.',
    'Demand (Syntetos and Boylan): smooth when it comes often and in like amounts, erratic when the amounts vary, intermittent when it comes rarely, lumpy when both.',
    'Trend: the median slope (Theil–Sen) of the units of whole months; rising or falling only where the Mann–Kendall test finds it at 5%.',
    'Cover: how many days the stock lasts at the units a day of this window.',
  ],
}

const hr: typeof en = {
  title: 'Potražnja za proizvodima',
  stockAsOf: (date) => `Zalihe na dan ${date}`,
  directions: { up: 'Raste', down: 'Pada', flat: 'Bez trenda' },
  classes: {
    smooth: 'Ravnomjerna',
    erratic: 'Nestalna',
    intermittent: 'Isprekidana',
    lumpy: 'Skokovita',
  },
  none: 'U ovom razdoblju nije prodan nijedan proizvod. Odaberite dulji raspon.',
  meaning: [
    'ABC: A su proizvodi koji čine prvih 80\u00a0% prihoda, B oni do 95\u00a0%, C ostali.',
    'Potražnja (Syntetos i Boylan): ravnomjerna kad dolazi često i u sličnim količinama, nestalna kad količine variraju, isprekidana kad dolazi rijetko, skokovita kad vrijedi oboje.',
    'Trend: medijan nagiba (Theil–Sen) količina po cijelim mjesecima; raste ili pada samo gdje ga test Mann–Kendall nalazi uz 5\u00a0%.',
    'Dostatnost: koliko dana traju zalihe uz dnevnu količinu ovog razdoblja.',
  ],
}

export const productMessages = { en, hr }
