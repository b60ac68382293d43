import { expect, test } from 'bun:test'

/** What WCAG 2.2 asks of graphics, 1.4.11. */
const least = 3
/** What a chart draws that carries a value. Bands, grid and shaded windows only lie behind such. */
const marks = ['--series-1', '--series-2', '--series-3', '--chart-anomaly', '--chart-note']
const css = await Bun.file(new URL('./tokens.css', import.meta.url)).text()

/** A token's colours, in the light and in the dark theme. */
function coloursOf(token: string): readonly [string, string] {
  const [, light, dark] =
    new RegExp(`^  ${token}: light-dark\\((#\\w+), (#\\w+)\\);`, 'm').exec(css) ?? []
  if (!light || !dark) throw new Error(`${token} has no colour for each theme`)
  return [light, dark]
}

/** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test('black on white is 21 : 1, and a colour on itself 1 : 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#7aa5ea', '#7aa5ea')).toBe(1)
})

test('a bar of a table stands out from its track too, and a line from the bars behind it', () => {
  for (const index of [0, 1]) {
    const [bar = '', track = '', line = ''] = ['--series-1', '--surface-sunken', '--series-2'].map(
      (name) => coloursOf(name)[index],
    )
    expect(contrast(bar, track)).toBeGreaterThanOrEqual(least)
    expect(contrast(bar, line)).toBeGreaterThanOrEqual(least)
  }
})

/** What marks and edges stand on: charts on panels and shaded windows, controls and the ring of the focus anywhere. */
const grounds = [
  ...marks.flatMap((token) => ['--surface', '--chart-window'].map((ground) => [token, ground])),
  ...['--surface', '--page'].map((ground) => ['--line-strong', ground]),
  ...['--surface', '--page', '--surface-sunken', '--surface-raised', '--accent-soft'].map(
    (ground) => ['--accent', ground],
  ),
] as const

for (const [index, theme] of ['light', 'dark'].entries())
  test.each(grounds)(
    `%s stands out from %s by at least ${least} : 1 in the ${theme} theme`,
    (token = '', on = '') => {
      const [colour = '', ground = ''] = [token, on].map((name) => coloursOf(name)[index])
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least)
    },
  )
