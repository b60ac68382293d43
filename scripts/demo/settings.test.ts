import { expect, test } from 'bun:test'
import { parseDemoSettings } from './settings.ts'

test.each([
  [undefined, '/here/.data/reports'],
  ['/mnt/reports', '/mnt/reports'],
  ['reports', '/here/reports'],
])(
  'with REPORT_OUTPUT_DIR %p the demo, called in /here, writes reports to %s',
  (folder, expected) => {
    const environment = { DEMO_DATA_DIR: '.data', REPORT_OUTPUT_DIR: folder }
    expect(parseDemoSettings(environment, '/here').reports).toBe(expected)
  },
)
