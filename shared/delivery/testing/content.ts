import type { MessageContent } from '@otel-bi/store/message'

/** A message with every part, and text that must be escaped in every form. */
export const hostileContent: MessageContent = {
  type: 'alert.firing',
  language: 'en',
  tone: 'bad',
  title: 'Revenue <b>fell</b> & "stayed" low',
  summary: "It was <script>alert('x')</script> *below* [a](https://evil.example) & more.",
  facts: [{ label: 'Revenue <i>', value: '88 & "less" <img src=x onerror=alert(1)>' }],
  table: {
    columns: [{ label: 'Country' }, { label: 'Revenue', align: 'end' }],
    rows: [
      ['Čačak </td></tr></table>', '1,200'],
      ['France', '88'],
    ],
  },
  link: { path: '/alerts?rule=12&x="><script>', label: 'Open <alert>' },
  details: { rule: 12, value: 88 },
}
