import { croatianChoices } from '@otel-bi/contract/choices.hr'
import { sentence } from '@otel-bi/contract/plain-text'
import type { en } from './en.ts'

const names: Readonly<Record<string, string>> = {
  ...croatianChoices,
  reseller: 'kanalu preprodavača',
  internet: 'internetskom kanalu',
  revenue: 'Prihod',
  orders: 'Narudžbe',
  units: 'Količina',
  customers: 'Kupci',
  average_order_value: 'Prosječna narudžba',
  gross_margin: 'Bruto marža',
  gross_margin_ratio: 'Marža',
  revenue_excluding_tax: 'Prihod bez poreza',
  revenue_including_tax: 'Prihod s porezom',
  profit: 'Dobit',
  profit_margin: 'Stopa dobiti',
  invoices: 'Računi',
  average_invoice: 'Prosječni račun',
  seasonal_naive: 'sezonska naivna metoda',
  linear: 'pravac',
  ets: 'eksponencijalno izglađivanje',
  mstl: 'MSTL',
  combination:
    'prosjek jednostavnog eksponencijalnog izglađivanja, metode Theta i prigušenog Holta',
  mean: 'prosjek',
}

/** Croatian has three forms: 1 redak, 2 retka, 5 redaka. */
const forms = new Intl.PluralRules('hr')
function s(count: number, one: string, few: string, other: string): string {
  const form = forms.select(count)
  return `${count} ${form === 'one' ? one : form === 'few' ? few : other}`
}

export const hr: typeof en = {
  names,
  title: 'Poslovni izvještaj',
  subject: 'Ključne brojke, nalazi i svaki prikaz obaju poslovanja.',
  period: (business, range) => `${business}: ${range}`,
  days: (count) => s(count, 'dan', 'dana', 'dana'),
  findingsTitle: 'Što treba znati prvo',
  noFindings: 'U podacima ovog razdoblja ništa ne traži pozornost.',
  previousPeriod: 'na razdoblje prije',
  yearBefore: 'na godinu prije',
  measure: 'Mjera',
  window: 'Ovo razdoblje',
  compared: 'Prije',
  change: 'Promjena',
  yearEarlier: 'Godinu prije',
  yearChange: 'Promjena na godinu prije',
  summary: 'Sažetak',
  columns: 'Stupci',
  sheet: 'List',
  column: 'Stupac',
  unit: 'Jedinica',
  meaning: 'Značenje',
  sheets: 'Listovi i njihovi redci',
  month: 'Mjesec',
  total: 'Ukupno',
  keyFigures: 'Ključne brojke',
  keyFiguresOf: (business) => `Ključne brojke: ${business}`,
  keyFiguresAbout:
    'Svako poslovanje u svojem razdoblju, prema prethodnom razdoblju i prema godini prije.',
  comparedWith: (previous, year) =>
    `${sentence(`Prije: ${previous}`)} ${sentence(`Godinu prije: ${year}`)}`,
  none: 'nema',
  territories: (business) => `${business}: prihod po područjima`,
  months: (business) => `${business}: prihod po mjesecima`,
  unavailable: (detail) => `Nije dostupno: ${detail}`,
  inWorkbook: (shown, all) => `Prikazano redaka: ${shown} od ${all}; radna knjiga sadrži sve.`,
  daysInWorkbook: 'Radna knjiga sadrži svaki dan.',
  highestDays: (shown, all) =>
    `Prikazano dana s najvišom prognozom: ${shown} od ${all}; radna knjiga sadrži sve.`,
  forecastTotal: (days, total) => `${s(days, 'dan', 'dana', 'dana')} zajedno: ${total}.`,
  forecastBefore: (total, change) => `Isti dani godinu prije: ${total} (${change}).`,
  actualBefore: 'Isti dani godinu prije',
  paretoTitle: 'Proizvodi po prihodu, s kumulativnim udjelom',
  paretoLegend: ['Prihod proizvoda', 'Kumulativni udio'],
  abcClass: 'Razred',
  products: 'Proizvodi',
  share: 'Udio',
  events: 'Otvoreni događaji po vrsti',
  severity: 'Važnost',
  mostSevere: 'Najvažniji',
  stockSummary: (items, recommended, cost, risk) =>
    `Artikala na zalihi: ${items}. Za narudžbu: ${recommended}, trošak ${cost}. Može nestati prije isporuke: ${risk}.`,
  noRows: 'U ovom razdoblju nema redaka.',
  sections: {
    'sales-history': 'Prihod, narudžbe, količina i bruto marža AdventureWorksa po mjesecima.',
    'sales-forecast':
      'Prihod AdventureWorksa u sljedećim danima, s intervalima od 80\u00a0% i 95\u00a0%.',
    'sales-anomalies':
      'Dani kad je prodaja AdventureWorksa izašla iz intervala od 95\u00a0% koji je za njih prognoziran; od 100 običnih dana očekuje se 5 takvih.',
    'revenue-anomalies':
      'Dani kad je prodaja WideWorldImportersa izašla iz intervala od 95\u00a0% koji je za njih prognoziran; od 100 običnih dana očekuje se 5 takvih.',
    'revenue-forecast':
      'Prihod WideWorldImportersa bez poreza u sljedećim danima, s intervalima od 80\u00a0% i 95\u00a0%.',
    'rep-scores':
      'Prodavači AdventureWorksa poredani po ostvarenju kvote, rastu, marži i broju preprodavača.',
    'product-demand':
      'Što AdventureWorks prodaje, koliko redovito, raste li ili pada i koliko dugo traju zalihe.',
    'promotion-sales':
      'Što je svaka promocija AdventureWorksa prodala, koliko je dala i što je ostalo.',
    'stock-recommendations':
      'Što WideWorldImporters treba naručiti, što je ispod razine i čega može nestati prvo.',
    'supplier-scores': 'Koliko pouzdano isporučuje svaki dobavljač WideWorldImportersa, 0–100.',
    'business-events': 'Stanja zaliha i nabave WideWorldImportersa koja traže pozornost.',
  },
  from: (source) => `Izvor: ${source}`,
  sources: {
    missing: 'Kako je izvještaj nastao',
    failed_checks: 'provjere podataka obaju poslovanja',
    mover: 'Ključne brojke, prihod po područjima',
    stock: 'Preporuke za narudžbu',
    loss: 'Ključne brojke, marže po kanalu, kategoriji i nabavnoj skupini',
    leaders: 'Ključne brojke, prihod po područjima',
    forecast: 'Prognoza prodaje i povijest prodaje godinu prije',
    events: 'Poslovni događaji',
  },
  findings: {
    missing: (detail, sections) => ({
      title: `${s(sections, 'odjeljak nedostaje', 'odjeljka nedostaju', 'odjeljaka nedostaje')}`,
      text: `${detail} Njezinih brojki nema u ovom izvještaju.`,
    }),
    failedChecks: (count, examples) => ({
      title: `Provjere podataka koje nisu uspjele: ${count}`,
      text: `${examples}.`,
    }),
    moverTitle: (business, change, most) =>
      `${business}: prihod ${change}${most === '' ? '' : `, najviše ${most}`}`,
    total: (value, previous) => `Prihod je prešao s ${previous} na ${value}.`,
    move: (label, value, previous) => `${label}, s ${previous} na ${value}`,
    rose: (moves) => `Najveći rast: ${moves}.`,
    fell: (moves) => `Najveći pad: ${moves}.`,
    stockTitle: (recommended, cost, risk) =>
      recommended > 0
        ? `Sada naručiti ${s(recommended, 'artikl', 'artikla', 'artikala')}, trošak ${cost}`
        : risk > 0
          ? `Ništa novo za narudžbu, ali prije isporuke može nestati ${s(risk, 'artikla', 'artikla', 'artikala')}`
          : 'Nema narudžbi',
    orderItem: (name, units) => `${name}: ${units}`,
    riskItem: (name, cover, lead) => `${name}: traje ${cover}, isporuka ${lead}`,
    first: (items) => `Prvo: ${items}.`,
    nothingShort: 'Nijedan artikl nije na točki narudžbe.',
    lossTitle: (business, part) => `${business} gubi na: ${part}`,
    loss: (margin, revenue, ratio) => `Marža ${margin} na prihod ${revenue} (${ratio}).`,
    leadersTitle: (leaders) => `Najveći prihod: ${leaders}`,
    leaders: (business, of) =>
      `${business}: ${of.first}, ${of.firstValue} (${of.share} prihoda); na kraju ${of.last}, ${of.lastValue}.`,
    forecastTitle: (days, total) =>
      `AdventureWorks: u sljedećih ${s(days, 'dan', 'dana', 'dana')} očekuje se ${total}`,
    forecast: (before, change) => `Isti dani godinu prije imali su ${before} (${change}).`,
    noYearBefore: 'Podaci nemaju iste dane godinu prije.',
    eventsTitle: (count) => `Ostali događaji koji traže pozornost: ${count}`,
  },
  method: 'Postupak i definicije',
  methodAbout: 'Kako su brojke definirane; formule i izvori su u docs/methods.md.',
  made: 'Kako je izvještaj nastao',
  madeAbout: 'Za praćenje svake brojke do njezina izvora.',
  asked: 'Što je zatraženo',
  report: 'Izvještaj',
  generatedAt: 'Izrađeno',
  requestedBy: 'Zatražio',
  notAvailable: 'Nije dostupno',
  nothing: 'ništa',
  traceId: 'Oznaka traga',
  section: 'Odjeljak',
  status: 'Stanje',
  statuses: { ok: 'uključen', unavailable: 'nedostaje' },
  rows: 'Redaka',
  asOf: 'Podaci do',
  dataVersion: 'Inačica podataka',
  askedDays: (days) => `Zadnji podaci svakog poslovanja: ${days}`,
  askedDefault: 'Zadano razdoblje instalacije, prema podacima svakog poslovanja',
  askedRange: (range) => `Raspon ${range}`,
  askedCompare: (comparison) => `, uspoređeno s: ${comparison}`,
  askedPrevious: ', uspoređeno s prethodnim razdobljem',
  askedHorizon: (days) => `Prognoza obuhvaća ${days}.`,
  askedTop: (rows) => `Ljestvice imaju najviše redaka: ${rows}.`,
  askedPage: (page: string) => `Samo stranica ${page}.`,
  pages: {
    overview: 'Pregled',
    adventureworks: 'AdventureWorks',
    wideworldimporters: 'WideWorldImporters',
  },
  askedStrict: 'Izvještaj bi bio odbijen da nedostaje odjeljak.',
  askedLenient: 'Odjeljci usluge koja ne odgovara izostavljeni su.',
}
