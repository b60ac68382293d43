/** What `bun run bench` can measure, by name; each is loaded when it runs. */
export const benches = new Map([
  ['all', () => import('./all.ts')],
  ['audit', () => import('./audit.ts')],
  ['crowds', () => import('./crowds.ts')],
  ['export', () => import('./export.ts')],
  ['forecast', () => import('./forecast.ts')],
  ['growth', () => import('./growth.ts')],
  ['hot', () => import('./hot.ts')],
  ['interaction', () => import('./interaction.ts')],
  ['outage', () => import('./outage.ts')],
  ['overload', () => import('./overload.ts')],
  ['paint', () => import('./paint.ts')],
  ['replicas', () => import('./replicas.ts')],
  ['soak', () => import('./soak.ts')],
  ['telemetry', () => import('./telemetry.ts')],
  ['views', () => import('./views.ts')],
])
