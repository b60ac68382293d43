/**
 * Colours for both themes: inline styles for mail clients that drop a style sheet, which show the light ones,
 * and a style sheet for those that follow the reader's theme.
 */
const light = {
  page: '#f4f5f7',
  card: '#ffffff',
  text: '#1a1d21',
  quiet: '#57606a',
  line: '#d8dee4',
  neutral: '#2459c9',
  good: '#1a7f45',
  bad: '#b42318',
}

const dark = {
  page: '#15181c',
  card: '#1f242a',
  text: '#eceff2',
  quiet: '#a7b0ba',
  line: '#39414a',
  neutral: '#8ab4f8',
  good: '#5fce8e',
  bad: '#ff8f85',
}

const sans = "font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

export type Tone = 'neutral' | 'good' | 'bad'

export const inlineStyles = {
  page: `margin:0;padding:24px 12px;background:${light.page};color:${light.text};${sans};font-size:15px;line-height:1.5`,
  card: `width:100%;max-width:640px;margin:0 auto;background:${light.card};border:1px solid ${light.line};border-radius:8px;border-collapse:separate`,
  content: 'padding:24px',
  brand: `margin:0 0 12px;color:${light.quiet};font-size:13px`,
  title: (tone: Tone) =>
    `margin:0 0 8px;color:${light[tone]};font-size:21px;line-height:1.3;font-weight:600`,
  summary: 'margin:0 0 16px',
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse;font-size:14px',
  cell: (align: 'start' | 'end' = 'start') =>
    `padding:6px 8px 6px 0;border-bottom:1px solid ${light.line};vertical-align:top;text-align:${align === 'end' ? 'right' : 'left'}`,
  picture: 'display:block;width:100%;height:auto;margin:0 0 16px;border:0;border-radius:4px',
  link: `display:inline-block;padding:9px 16px;border-radius:6px;background:${light.neutral};color:#ffffff;text-decoration:none;font-weight:600`,
  footer: `max-width:640px;margin:12px auto 0;color:${light.quiet};font-size:12px`,
}

export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: ${dark.page} !important; color: ${dark.text} !important; }
  .card { background: ${dark.card} !important; border-color: ${dark.line} !important; }
  .cell { border-color: ${dark.line} !important; }
  .quiet { color: ${dark.quiet} !important; }
  .neutral { color: ${dark.neutral} !important; }
  .good { color: ${dark.good} !important; }
  .bad { color: ${dark.bad} !important; }
  .link { background: ${dark.neutral} !important; color: ${dark.page} !important; }
}`
