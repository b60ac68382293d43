import { expect, test } from 'bun:test'
import { altOf } from './alt.ts'
import { createPainter } from './painter.ts'
import type { Picture } from './picture.ts'
import { svgOf } from './svg.ts'

const months = [
  { label: 'Nov 2025', value: 1_200_000 },
  { label: 'Dec 2025', value: -50_000 },
  { label: 'Jan 2026', value: 900_000 },
]
const columns: Picture = {
  language: 'en',
  chart: { kind: 'columns', title: 'Revenue', bars: months },
}
const days: Picture = {
  language: 'hr',
  chart: {
    ...{ kind: 'series', title: 'Udio', isRatio: true },
    points: [
      { date: '2026-01-29', value: 0.5, inner: [0.4, 0.6] },
      { date: '2026-01-30', value: 0.125, inner: [0.4, 0.6] },
    ],
  },
}
const members: Picture = {
  language: 'en',
  chart: { kind: 'bars', title: 'Revenue', bars: months },
}

test('a picture in words says its figures: the latest, the highest and the lowest, or each bar', () => {
  expect(altOf(columns)).toBe(
    'Revenue, Nov 2025 to Jan 2026: latest 900K; highest Nov 2025 1.2M; lowest Dec 2025 -50K.',
  )
  expect(altOf(members)).toBe('Revenue: Nov 2025 1.2M; Dec 2025 -50K; Jan 2026 900K.')
  expect(altOf(days).replaceAll('\u00a0', ' ')).toBe(
    'Udio, 29. 1. 2026. do 30. 1. 2026.: zadnje 12,5 %; najviše 29. 1. 2026. 50 %; najmanje 30. 1. 2026. 12,5 %.',
  )
})

test('a title with markup is text in the picture', () => {
  const hostile: Picture = {
    language: 'en',
    chart: { kind: 'bars', title: '</svg><script>&', bars: months },
  }
  expect(svgOf(hostile)).toContain('&lt;/svg&gt;&lt;script&gt;&amp;</text>')
})

test('each kind of chart is drawn as PNG at two device pixels for each of 592, on paper of its own', async () => {
  const paint = createPainter()
  for (const picture of [columns, days, members]) {
    const png = await paint(picture)
    const view = new DataView(png.buffer)
    // The signature, then the width of the first chunk (PNG, 5.2 and 11.2.2).
    expect([view.getUint32(0), view.getUint32(4), view.getUint32(16)]).toEqual([
      0x89504e47, 0x0d0a1a0a, 1_184,
    ])
    expect(png.length).toBeGreaterThan(5_000)
    expect(svgOf(picture)).toContain('fill="#ffffff"')
  }
})
