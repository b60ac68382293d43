import type { Texts } from './language.ts'

const texts = (en: string, hr: string): Texts => ({ en, hr })

/** What people call the audited operations that are neither a view nor a question to a metric model. */
export const operationTitles: Readonly<Record<string, Texts>> = {
  getMe: texts('Own rights', 'Vlastita prava'),
  listTraces: texts('Traces', 'Tragovi'),
  getTrace: texts('One trace', 'Jedan trag'),
  listAuditEntries: texts('Audit log', 'Revizijski dnevnik'),

  listAwJobs: texts('Jobs of AdventureWorks', 'Poslovi AdventureWorksa'),
  listWwiJobs: texts('Jobs of WideWorldImporters', 'Poslovi WideWorldImportersa'),
  listGatewayJobs: texts('Jobs of the platform', 'Poslovi platforme'),
  getJobExecution: texts('One execution of a job', 'Jedno izvođenje posla'),
  runJob: texts('Run a job now', 'Pokretanje posla'),

  listReports: texts('Reports', 'Izvještaji'),
  getReport: texts('One report', 'Jedan izvještaj'),
  generateReport: texts('Make a report', 'Izrada izvještaja'),
  downloadReport: texts('Download a report', 'Preuzimanje izvještaja'),
  removeReport: texts('Remove an old report', 'Uklanjanje starog izvještaja'),

  listSavedViews: texts('Saved views', 'Spremljeni pogledi'),
  getSavedView: texts('One saved view', 'Jedan spremljeni pogled'),
  createSavedView: texts('Save a view', 'Spremanje pogleda'),
  changeSavedView: texts('Change a saved view', 'Izmjena spremljenog pogleda'),
  deleteSavedView: texts('Delete a saved view', 'Brisanje spremljenog pogleda'),
  starSavedView: texts('Star a saved view', 'Isticanje pogleda zvjezdicom'),
  unstarSavedView: texts('Remove the star of a saved view', 'Uklanjanje zvjezdice s pogleda'),

  listAnnotations: texts('Notes on days', 'Bilješke uz dane'),
  createAnnotation: texts('Write a note on a day', 'Pisanje bilješke uz dan'),
  deleteAnnotation: texts('Delete a note', 'Brisanje bilješke'),

  createEmbedToken: texts('Embed a panel in another site', 'Ugradnja panela u drugu stranicu'),

  listAlertRules: texts('Alert rules', 'Pravila upozorenja'),
  getAlertRule: texts('One alert rule', 'Jedno pravilo upozorenja'),
  getAlertHistory: texts('History of an alert rule', 'Povijest pravila upozorenja'),
  backtestAlert: texts('Try an alert rule on the past', 'Proba pravila upozorenja na prošlosti'),
  createAlertRule: texts('Add an alert rule', 'Dodavanje pravila upozorenja'),
  changeAlertRule: texts('Change an alert rule', 'Izmjena pravila upozorenja'),
  deleteAlertRule: texts('Delete an alert rule', 'Brisanje pravila upozorenja'),

  listSubscriptions: texts('Subscriptions', 'Pretplate'),
  getSubscription: texts('One subscription', 'Jedna pretplata'),
  createSubscription: texts('Subscribe', 'Nova pretplata'),
  changeSubscription: texts('Change a subscription', 'Izmjena pretplate'),
  deleteSubscription: texts('Delete a subscription', 'Brisanje pretplate'),
  sendSubscription: texts('Send a subscription now', 'Slanje pretplate odmah'),

  listDestinations: texts('Destinations of messages', 'Odredišta poruka'),
  getDestination: texts('One destination', 'Jedno odredište'),
  addDestination: texts('Add a destination', 'Dodavanje odredišta'),
  changeDestination: texts('Change a destination', 'Izmjena odredišta'),
  deleteDestination: texts('Delete a destination', 'Brisanje odredišta'),
  testDestination: texts('Send a test message', 'Slanje probne poruke'),

  listMessages: texts('Messages', 'Poruke'),
  getMessage: texts('One message', 'Jedna poruka'),
  resendMessage: texts('Send a message again', 'Ponovno slanje poruke'),

  getAwSalesKpis: texts('Sales figures', 'Pokazatelji prodaje'),
  getWwiSalesKpis: texts('Sales figures', 'Pokazatelji prodaje'),
  getAwQuality: texts('Data quality', 'Kvaliteta podataka'),
  getWwiQuality: texts('Data quality', 'Kvaliteta podataka'),
  listAwMetricModels: texts('Explore: subjects', 'Istraživanje: teme'),
  listWwiMetricModels: texts('Explore: subjects', 'Istraživanje: teme'),
  listAwForecastRecords: texts('Stored sales forecasts', 'Spremljene prognoze prodaje'),
  listAwProductDemandRecords: texts('Stored product demand', 'Spremljena potražnja za proizvodima'),
  listAwRepScoreRecords: texts('Stored seller scores', 'Spremljene ocjene prodavača'),
  listWwiForecastRecords: texts('Stored revenue forecasts', 'Spremljene prognoze prihoda'),
  listWwiReorderRecommendationRecords: texts(
    'Stored stock recommendations',
    'Spremljene preporuke za zalihe',
  ),
  listWwiSupplierScoreRecords: texts('Stored supplier scores', 'Spremljene ocjene dobavljača'),
  listWwiScenarios: texts('Scenarios', 'Scenariji'),
  getWwiScenario: texts('One scenario', 'Jedan scenarij'),
  createWwiScenario: texts('Save a scenario', 'Spremanje scenarija'),
  previewWwiScenario: texts('Try a scenario', 'Proba scenarija'),

  token_refused: texts('Token refused', 'Odbijen token'),
  access_denied: texts('Access denied', 'Uskraćen pristup'),
  rate_limited: texts('Too many requests', 'Previše zahtjeva'),
}
