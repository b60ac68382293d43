import { expect, test } from 'bun:test'
import { chartSvg, type Picture, sizeOf } from './chart-svg.ts'

const picture: Picture = {
  title: 'Bikes & <more>',
  plot: { width: 200, height: 100 },
  xs: [10, 30, 50],
  y: (value) => 100 - value,
  xTicks: [{ at: 10, text: 'Mar' }],
  yTicks: [{ at: 50, text: '50' }],
  series: [
    { label: 'Revenue', colour: '#111', mark: 'bar', values: [40, null, 20] },
    { label: 'Within', colour: '#222', mark: 'band', lower: [null, 10, 20], upper: [null, 30, 40] },
    { label: 'Before', colour: '#333', mark: 'dashes', values: [1, 2, null] },
    { label: 'Forecast', colour: '#444', mark: 'line', values: [null, 20, 30] },
  ],
  colours: { ground: '#fff', text: '#000', grid: '#eee' },
}
const svg = chartSvg(picture)

test('bars 0.8 × 20 wide begin 8 left of their points 10 and 50, 40 and 20 high; a gap has none', () => {
  expect(svg).toContain('<path d="M2 100V60h16V100ZM42 100V80h16V100Z" fill="#111"/>')
})
test('a band goes out along its upper end, 70 and 60, and back along its lower, 80 and 90', () => {
  expect(svg).toContain('<path d="M30 70L50 60L50 80L30 90" fill="#222"/>')
})
test('the last series is drawn last, over its bands', () => {
  expect(svg.lastIndexOf('#444')).toBeGreaterThan(svg.lastIndexOf('#222'))
  expect(svg.lastIndexOf('stroke="#444"')).toBeGreaterThan(svg.lastIndexOf('#333'))
})
test('words are text: & and < of a title make no markup', () => {
  expect(svg).toContain('<title>Bikes &amp; &lt;more&gt;</title>')
})
test('a plot of 200 × 100 makes a picture of 304 × 196', () => {
  expect(sizeOf(picture)).toEqual({ width: 304, height: 196 })
  expect(svg).toContain('width="304" height="196"')
})
