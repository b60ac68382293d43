import { choice, integer, text } from '../values.ts'
import { variable } from '../variable.ts'

/** The demo. */
export const demoVariables = {
  demoPort: variable({
    env: 'DEMO_PORT',
    doc: 'Port of the demo’s gateway; its services take +1 and +2, PostgreSQL +3, its identity provider +4, its trace store +5, Vite under `bun run dev` +6, its mail server +7 and the page of its inbox +8.',
    schema: integer(1, 65_527),
    default: '8000',
    usedBy: ['demo'],
  }),
  demoDataDir: variable({
    env: 'DEMO_DATA_DIR',
    doc: 'Where the demo keeps sample data and its store.',
    schema: text,
    default: '.data',
    usedBy: ['demo'],
  }),
  demoAuth: variable({
    env: 'DEMO_AUTH',
    doc: '`on` requires signing in at the demo’s identity provider, as viewer, analyst or admin; `off` admits every caller as `anonymous`.',
    schema: choice(['on', 'off']),
    default: 'on',
    usedBy: ['demo'],
  }),
}
