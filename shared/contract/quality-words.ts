import type { Language } from './language.ts'

/** A text as its code and what it is about, to be worded in the reader's language. */
export type Coded = {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}
type Values = Coded['values']
type Catalogue = Readonly<Record<string, (values: Values) => string>>

const english = {
  rules: {
    rows: (v) => `${v.table} has rows, and no fewer than in the last run`,
    recent: (v) => `The last ${v.date} of ${v.table} is at most ${v.days} days old`,
    orphans: (v) => `Every ${v.key} of ${v.table} has its row in ${v.dimension}`,
    unique: (v) => `No two rows of ${v.table} share ${v.columns}`,
    missing_days: (v) => `At most this share of the days of ${v.table} has no row`,
    positive_lines: () => 'Every line has a quantity and a price above zero',
    equals: (v) => `${v.left} = ${v.right}, to half a cent`,
    order_date: () => 'OrderDate is the day of OrderDateKey',
    positive_quota: () => 'Every quota is above zero',
    no_negative_balance: () => 'No balance is negative',
    version_validity: () => 'No version of a product ends before it starts',
    unknown_customers: (v) => `At most ${v.percent} % of the rows belong to the Unknown customer`,
    unknown_suppliers: () => 'No purchase comes from the Unknown supplier',
    positive_purchases: () =>
      'Every line has an ordered quantity above zero and no negative receipt',
    moved_quantity: () => 'No movement has quantity zero',
    no_negative_holding: () => 'No item has a negative quantity on hand',
    positive_cost: () => 'Every item has a cost above zero',
    tax_rate: () => 'No tax rate equals the lead time in days',
  },
  reasons: {
    released_aw: () => 'The released AdventureWorksDW ends in 2014; it is a sample without loads.',
    released_wwi: () =>
      'The released WideWorldImportersDW ends on 2016-05-31; it is a sample without loads.',
    reseller_batches: () =>
      'Reseller orders are booked in batches near month ends, so most days have none.',
    released_inventory: () =>
      'The released inventory lets some products go below zero for a few days.',
    released_versions: () =>
      'The released end dates (2007, 2008) lie before the start dates (2011, 2012); versions are distinguished by key.',
    lost_customers: () =>
      'The released load lost the 261 customers without a buying group; they are Unknown.',
    sundays: () => 'Nothing is ever invoiced on a Sunday.',
    empty_stocktake: () => 'A stocktake without differences has quantity zero.',
    payments: () => 'Payments are booked without their split into net and tax.',
    cut_costs: () =>
      'The released load cuts cost prices to whole units; the cheapest items become 0.',
    tax_rate_load: () =>
      'The released load writes the lead time into the tax rate; sales have their own.',
    no_value: () => 'no value was observed',
    unreachable: () => 'could not be observed: the server cannot be reached',
    encryption: () => 'could not be observed: the server offers no TLS',
    certificate: () => "could not be observed: the server's certificate is not accepted",
    login: () => 'could not be observed: the login was refused',
    database: () =>
      'could not be observed: the database does not exist, or the login may not open it',
    lost: () => 'could not be observed: the connection was lost',
    overloaded: () => 'could not be observed: the server asked to try again',
    busy: () => 'could not be observed: every connection stayed in use',
    circuit: () => 'could not be observed: not asked while the server is down',
    closed: () => 'could not be observed: closed',
    timeout: () => 'could not be observed: the warehouse took too long',
    shape: () => 'could not be observed: a table or column is missing, or the login may not see it',
    refused: () =>
      'could not be observed: the server refused the statement, most likely for a missing permission',
    unexpected: () => 'could not be observed: an unexpected error',
  },
} as const satisfies { rules: Catalogue; reasons: Catalogue }

export type QualityRule = keyof typeof english.rules
export type QualityReason = keyof typeof english.reasons
export const qualityRules = Object.keys(english.rules)
export const qualityReasons = Object.keys(english.reasons)

const croatian: {
  readonly rules: Readonly<Record<QualityRule, (values: Values) => string>>
  readonly reasons: Readonly<Record<QualityReason, (values: Values) => string>>
} = {
  rules: {
    rows: (v) => `${v.table} ima retke, i ne manje nego u zadnjem izvođenju`,
    recent: (v) => `Zadnji ${v.date} u ${v.table} star je najviše dana: ${v.days}`,
    orphans: (v) => `Svaki ${v.key} u ${v.table} ima svoj redak u ${v.dimension}`,
    unique: (v) => `Nikoja dva retka u ${v.table} nemaju isto: ${v.columns}`,
    missing_days: (v) => `Najviše ovoliki udio dana u ${v.table} nema retka`,
    positive_lines: () => 'Svaka stavka ima količinu i cijenu iznad nule',
    equals: (v) => `${v.left} = ${v.right}, do pola centa`,
    order_date: () => 'OrderDate je dan iz OrderDateKey',
    positive_quota: () => 'Svaka je kvota iznad nule',
    no_negative_balance: () => 'Nijedno stanje nije negativno',
    version_validity: () => 'Nijedna verzija proizvoda ne završava prije nego što počinje',
    unknown_customers: (v) => `Najviše ${v.percent} % redaka pripada nepoznatom kupcu`,
    unknown_suppliers: () => 'Nijedna nabava nije od nepoznatog dobavljača',
    positive_purchases: () =>
      'Svaka stavka ima naručenu količinu iznad nule i nema negativne primke',
    moved_quantity: () => 'Nijedno kretanje nema količinu nula',
    no_negative_holding: () => 'Nijedan artikl nema negativnu zalihu',
    positive_cost: () => 'Svaki artikl ima trošak iznad nule',
    tax_rate: () => 'Nijedna stopa poreza nije jednaka roku isporuke u danima',
  },
  reasons: {
    released_aw: () => 'Objavljeni AdventureWorksDW završava 2014.; to je uzorak bez učitavanja.',
    released_wwi: () =>
      'Objavljeni WideWorldImportersDW završava 31. 5. 2016.; to je uzorak bez učitavanja.',
    reseller_batches: () =>
      'Narudžbe preprodavača knjiže se skupno pred kraj mjeseca, pa ih većinu dana nema.',
    released_inventory: () =>
      'U objavljenim zalihama neki proizvodi nekoliko dana padnu ispod nule.',
    released_versions: () =>
      'Objavljeni datumi kraja (2007., 2008.) raniji su od datuma početka (2011., 2012.); verzije razlikuje ključ.',
    lost_customers: () =>
      'Objavljeno učitavanje izgubilo je 261 kupca bez nabavne skupine; oni su nepoznati.',
    sundays: () => 'Nedjeljom se nikad ne izdaju računi.',
    empty_stocktake: () => 'Popis zaliha bez razlika ima količinu nula.',
    payments: () => 'Plaćanja se knjiže bez podjele na iznos i porez.',
    cut_costs: () =>
      'Objavljeno učitavanje reže cijene na cijele jedinice; najjeftiniji artikli postaju 0.',
    tax_rate_load: () =>
      'Objavljeno učitavanje upisuje rok isporuke u stopu poreza; prodaja ima svoju.',
    no_value: () => 'vrijednost nije izmjerena',
    unreachable: () => 'nije izmjereno: poslužitelj nije dostupan',
    encryption: () => 'nije izmjereno: poslužitelj ne nudi TLS',
    certificate: () => 'nije izmjereno: certifikat poslužitelja nije prihvaćen',
    login: () => 'nije izmjereno: prijava je odbijena',
    database: () => 'nije izmjereno: baza ne postoji ili je prijava ne smije otvoriti',
    lost: () => 'nije izmjereno: veza je prekinuta',
    overloaded: () => 'nije izmjereno: poslužitelj traži novi pokušaj',
    busy: () => 'nije izmjereno: sve su veze bile zauzete',
    circuit: () => 'nije izmjereno: poslužitelj ne radi, pa nije pitan',
    closed: () => 'nije izmjereno: zatvoreno',
    timeout: () => 'nije izmjereno: skladištu je trebalo predugo',
    shape: () => 'nije izmjereno: nema tablice ili stupca, ili ih prijava ne smije vidjeti',
    refused: () => 'nije izmjereno: poslužitelj je odbio upit, najvjerojatnije zbog dozvole',
    unexpected: () => 'nije izmjereno: neočekivana pogreška',
  },
}

const catalogues: Readonly<
  Record<Language, { readonly rules: Catalogue; readonly reasons: Catalogue }>
> = {
  en: english,
  hr: croatian,
}

const worded = (catalogue: Catalogue, text: Coded): string | null =>
  catalogue[text.code]?.(text.values) ?? null

/** What a check asserts. */
export const ruleText = (rule: Coded, language: Language): string | null =>
  worded(catalogues[language].rules, rule)

/** Why a check warns or could not be observed. */
export const reasonText = (reason: Coded, language: Language): string | null =>
  worded(catalogues[language].reasons, reason)
