import type { Language } from '@otel-bi/contract/language'
import { sentence } from '@otel-bi/contract/plain-text'
import type { ReportAnswers } from '../answers.ts'
import type { Presenter } from './presenter.ts'
import { reportWords } from './words.ts'

type Definition = {
  readonly title: string
  readonly text: string
  /** The section it is about; a missing one needs no definition. */
  readonly of?: keyof ReportAnswers
}

/** How the figures are defined, with the values of this report, in sentences. */
export function definitionsOf(answers: ReportAnswers, show: Presenter): Definition[] {
  const values = valuesOf(answers, show)
  return definitions[show.language](values).filter(
    ({ of }) => of === undefined || answers[of] !== undefined,
  )
}

function valuesOf(answers: ReportAnswers, show: Presenter) {
  const stock = answers['stock-recommendations']?.meta
  const suppliers = answers['supplier-scores']?.meta.method
  const reps = answers['rep-scores']?.meta.weights
  const weight = (of: number | undefined) => (of === undefined ? '–' : show.value(of, 'decimal'))
  return {
    sales: forecastValues(answers['sales-forecast']?.meta, show),
    revenue: forecastValues(answers['revenue-forecast']?.meta, show),
    serviceLevel: show.ratio(stock?.parameters.service_level ?? null),
    review: show.count(stock?.method.review_period_days ?? null),
    receipts: show.count(stock?.method.min_receipts ?? null),
    priorLines: show.count(suppliers?.prior_lines ?? null),
    supplierWeights: [
      suppliers?.weights.fill_rate,
      suppliers?.weights.finalisation_rate,
      suppliers?.weights.on_time_rate,
      suppliers?.weights.lead_time_consistency,
    ].map(weight),
    repWeights: [reps?.attainment, reps?.growth, reps?.margin, reps?.breadth].map((of) =>
      show.ratio(of ?? null),
    ),
  }
}
type Values = ReturnType<typeof valuesOf>

type ForecastMeta = NonNullable<ReportAnswers['sales-forecast' | 'revenue-forecast']>['meta']

function forecastValues(meta: ForecastMeta | undefined, show: Presenter) {
  const { names } = reportWords[show.language]
  const backtest = meta?.backtest.find(({ method }) => method === meta.model.method)
  return {
    method: meta ? (names[meta.model.method] ?? meta.model.method) : '–',
    trained: meta ? show.range(meta.model.training.from, meta.model.training.to) : '–',
    folds: show.count(backtest?.folds ?? null),
    mase: show.value(backtest?.mase ?? null, 'decimal'),
    inner: show.ratio(backtest?.coverage_80 ?? null),
    outer: show.ratio(backtest?.coverage_95 ?? null),
  }
}
type ForecastValues = ReturnType<typeof forecastValues>

const forecastTexts: Readonly<Record<Language, (v: ForecastValues) => string>> = {
  en: (v) =>
    `The forecast is ${v.method}, fitted to ${v.trained}. It was chosen by a backtest of ${v.folds} rolling origins over the same horizon; its error was ${v.mase} times that of the seasonal naive method (MASE). In the backtest ${v.inner} of the days lay within the 80% interval and ${v.outer} within the 95% one. Revenue is never forecast below 0.`,
  hr: (v) =>
    `${sentence(`Prognoza je ${v.method}, na podacima ${v.trained}`)} Odabrana je provjerom unatrag s ${v.folds} pomičnih početaka na istom rasponu; pogreška joj je ${v.mase} pogreške sezonske naivne metode (MASE). U provjeri je ${v.inner} dana bilo unutar intervala od 80\u00a0%, a ${v.outer} unutar intervala od 95\u00a0%. Prihod se nikad ne prognozira ispod 0.`,
}

const definitions: Readonly<Record<Language, (values: Values) => Definition[]>> = {
  en: (v) => [
    {
      title: 'Periods and changes',
      text: 'Nothing is measured from today. A period of N days is the N calendar days that end on the last date of the data, inclusive; each business has its own. A change is (this period − before) / |before|; a dash means that there is nothing to divide by. The year before is the same dates one year earlier.',
    },
    {
      title: 'Amounts',
      text: 'AdventureWorks records its amounts in several currencies, which are summed as they are stored. Revenue there is the sum of SalesAmount, gross margin is SalesAmount − TotalProductCost. WideWorldImporters counts revenue without tax unless a title says otherwise; sales whose customer is unknown are included and labelled.',
    },
    {
      title: 'Sales forecast',
      of: 'sales-forecast',
      text: forecastTexts.en(v.sales),
    },
    {
      title: 'Revenue forecast',
      of: 'revenue-forecast',
      text: forecastTexts.en(v.revenue),
    },
    {
      title: 'Rep scores',
      of: 'rep-scores',
      text: `Reseller sales only. The score of 0–100 is the weighted mean of quota attainment (${v.repWeights[0]}), growth (${v.repWeights[1]}), margin (${v.repWeights[2]}) and resellers served (${v.repWeights[3]}), each scaled within the team. A quota covers the days until the seller’s next one. Ties share a rank.`,
    },
    {
      title: 'Product demand',
      of: 'product-demand',
      text: 'All versions of a product are one. Class A products start within the first 80% of revenue, B within 95%, C are the rest. The trend is the Theil–Sen slope of the units of whole months, and flat unless a Mann–Kendall test finds one at 5%. Cover is the stock divided by the units a day.',
    },
    {
      title: 'Reorder recommendations',
      of: 'stock-recommendations',
      text: `An item is to be ordered when on hand + on order is at or below its reorder point or the warehouse’s own level. The reorder point is the demand during the lead time plus a safety stock for a service level of ${v.serviceLevel}; the quantity reaches the target, or the reorder point plus the demand of ${v.review} days, in whole outers. Lead times are observed from ${v.receipts} receipts on, else as declared.`,
    },
    {
      title: 'Supplier scores',
      of: 'supplier-scores',
      text: `The score of 0–100 weighs fill rate (${v.supplierWeights[0]}), finalised lines (${v.supplierWeights[1]}), deliveries on time (${v.supplierWeights[2]}) and steadiness of the lead time (${v.supplierWeights[3]}). It is drawn toward the mean of all lines for suppliers with few lines: at ${v.priorLines} lines a supplier’s own carry 50%.`,
    },
    {
      title: 'Business events',
      of: 'business-events',
      text: 'An hourly scan finds them: below reorder level; stock-out risk (cover shorter than the lead time); overstock (more than a year of cover); dead stock (no sale in the window); demand spike and drop (the last week against its own past); purchase overdue; negative margin. An event ends when a scan no longer finds it.',
    },
  ],
  hr: (v) => [
    {
      title: 'Razdoblja i promjene',
      text: 'Ništa se ne mjeri od danas. Razdoblje od N dana je N kalendarskih dana koji završavaju zadnjim datumom podataka; svako poslovanje ima svoje. Promjena je (ovo razdoblje − prije) / |prije|; crtica znači da nema djelitelja. Godina prije su isti datumi godinu ranije.',
    },
    {
      title: 'Iznosi',
      text: 'AdventureWorks bilježi iznose u više valuta, koji se zbrajaju kako su zapisani. Prihod je ondje zbroj SalesAmount, a bruto marža SalesAmount − TotalProductCost. WideWorldImporters prihod računa bez poreza ako naslov ne kaže drukčije; prodaja nepoznatim kupcima uračunata je i označena.',
    },
    {
      title: 'Prognoza prodaje',
      of: 'sales-forecast',
      text: forecastTexts.hr(v.sales),
    },
    {
      title: 'Prognoza prihoda',
      of: 'revenue-forecast',
      text: forecastTexts.hr(v.revenue),
    },
    {
      title: 'Ocjene prodavača',
      of: 'rep-scores',
      text: `Samo prodaja preprodavačima. Ocjena 0–100 težinski je prosjek ostvarenja kvote (${v.repWeights[0]}), rasta (${v.repWeights[1]}), marže (${v.repWeights[2]}) i broja preprodavača (${v.repWeights[3]}), svake mjere razmjerno timu. Kvota vrijedi do sljedeće kvote istog prodavača. Izjednačeni dijele mjesto.`,
    },
    {
      title: 'Potražnja za proizvodima',
      of: 'product-demand',
      text: 'Sve verzije proizvoda su jedan proizvod. Razred A počinje unutar prvih 80\u00a0% prihoda, B unutar 95\u00a0%, C je ostatak. Trend je Theil–Senov nagib količina cijelih mjeseci; miruje ako ga Mann–Kendallov test ne nađe na 5\u00a0%. Dostatnost su zalihe podijeljene dnevnom količinom.',
    },
    {
      title: 'Preporuke za narudžbu',
      of: 'stock-recommendations',
      text: `Artikl se naručuje kad zaliha i naručeno zajedno padnu na točku narudžbe ili razinu skladišta. Točka narudžbe je potražnja tijekom roka isporuke i sigurnosna zaliha za razinu usluge ${v.serviceLevel}; količina doseže ciljnu zalihu, ili točku narudžbe i potražnju kroz ${v.review} dana, u cijelim pakiranjima. Rokovi isporuke su opaženi uz najmanje primki: ${v.receipts}, inače navedeni.`,
    },
    {
      title: 'Ocjene dobavljača',
      of: 'supplier-scores',
      text: `Ocjena 0–100 važe isporučenu količinu (${v.supplierWeights[0]}), zaključene stavke (${v.supplierWeights[1]}), isporuke na vrijeme (${v.supplierWeights[2]}) i postojanost roka isporuke (${v.supplierWeights[3]}). Dobavljače s malo stavki povlači prema prosjeku svih: uz ${v.priorLines} stavki njihove vlastite nose 50\u00a0%.`,
    },
    {
      title: 'Poslovni događaji',
      of: 'business-events',
      text: 'Nalazi ih pretraga svakoga sata: ispod razine narudžbe; prijeti nestašica (dostatnost kraća od roka isporuke); prevelike zalihe (više od godine); mrtve zalihe (bez prodaje u razdoblju); skok i pad potražnje (zadnji tjedan prema vlastitoj prošlosti); nabava kasni; negativna marža. Događaj završava kad ga pretraga više ne nađe.',
    },
  ],
}
