const en = {
  attention: 'What needs attention',
  criticalEvents: 'Critical events',
  belowLevel: 'Items below reorder level',
  failedChecks: 'Failed quality checks',
  failedJobs: 'Failed jobs',
  lateJobs: 'Late jobs',
  expected: (days: string) => `Revenue expected in ${days}`,
  notChecked: 'not checked yet',
}

const hr: typeof en = {
  attention: 'Što traži pažnju',
  criticalEvents: 'Kritični događaji',
  belowLevel: 'Artikli ispod razine narudžbe',
  failedChecks: 'Neuspjele provjere kvalitete',
  failedJobs: 'Neuspjeli poslovi',
  lateJobs: 'Zakašnjeli poslovi',
  expected: (days) => `Očekivani prihod, ${days}`,
  notChecked: 'još nije provjereno',
}

export const overviewMessages = { en, hr }
