type Drawn = { readonly label: string; readonly colour: string }
type Values = readonly (number | null)[]

/** A series of a picture: bars, a line, a dashed line, or what lies between two lines. */
export type PictureSeries = Drawn &
  (
    | { readonly mark: 'bar' | 'line' | 'dashes'; readonly values: Values }
    | { readonly mark: 'band'; readonly lower: Values; readonly upper: Values }
  )

/** A chart as it stands on the screen: where its points and ticks are, in pixels of the plot. */
export type Picture = {
  readonly title: string
  readonly plot: { readonly width: number; readonly height: number }
  readonly xs: readonly number[]
  readonly y: (value: number) => number
  readonly xTicks: readonly { readonly at: number; readonly text: string }[]
  readonly yTicks: readonly { readonly at: number; readonly text: string }[]
  readonly series: readonly PictureSeries[]
  readonly colours: { readonly ground: string; readonly text: string; readonly grid: string }
}

const margin = { top: 64, right: 32, bottom: 32, left: 72 }
const font = 'system-ui, sans-serif'

export const sizeOf = ({ plot }: Pick<Picture, 'plot'>) => ({
  width: plot.width + margin.left + margin.right,
  height: plot.height + margin.top + margin.bottom,
})

/** A picture as a document of its own: SVG 1.1, without scripts, styles or fonts from elsewhere. */
export function chartSvg(picture: Picture): string {
  const { width, height } = sizeOf(picture)
  const { title, plot, xTicks, yTicks, series, colours } = picture
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${round(x)}" y="${round(y)}" fill="${colours.text}" ${more}>${escaped(words)}</text>`
  const grid = yTicks.map(
    ({ at, text: words }) =>
      `<path d="M0 ${round(at)}H${plot.width}" stroke="${colours.grid}"/>${text(-8, at + 4, words, 'text-anchor="end"')}`,
  )
  const days = xTicks.map(({ at, text: words }) =>
    text(at, plot.height + 20, words, 'text-anchor="middle"'),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    text(16, 24, title, 'font-size="15" font-weight="600"'),
    ...legend(series, text),
    `<clipPath id="plot"><rect width="${plot.width}" height="${plot.height}"/></clipPath>`,
    `<g transform="translate(${margin.left} ${margin.top})">`,
    ...grid,
    ...days,
    `<g clip-path="url(#plot)">${series.map((each) => shape(each, picture)).join('')}</g>`,
    '</g></svg>',
  ].join('')
}

type Text = (x: number, y: number, words: string) => string

/** A square and a name for each series; a letter of 12 pixels is about 7 wide. */
function legend(series: readonly PictureSeries[], text: Text): string[] {
  let x = 16
  return series.map(({ label, colour }) => {
    const entry = `<rect x="${x}" y="36" width="10" height="10" fill="${colour}"/>${text(x + 16, 45, label)}`
    x += 40 + 7 * label.length
    return entry
  })
}

function shape(series: PictureSeries, { xs, y }: Picture): string {
  const { colour } = series
  if (series.mark === 'bar') return bars(series.values, xs, y, colour)
  if (series.mark === 'band') {
    const ends = [series.upper, series.lower].map((values) => linesOf(values, xs, y).flat())
    const [upper = [], lower = []] = ends
    return `<path d="${pathOf([...upper, ...lower.toReversed()])}" fill="${colour}"/>`
  }
  const dashes = series.mark === 'dashes' ? ' stroke-dasharray="5 4"' : ''
  const d = linesOf(series.values, xs, y).map(pathOf).join('')
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`
}

function bars(values: Values, xs: readonly number[], y: Picture['y'], colour: string): string {
  const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0))
  const width = Math.min(60, Math.max(1, 0.8 * Math.min(60, ...gaps)))
  const d = values.map((value, index) => {
    if (value === null) return ''
    const [top, ground] = [y(value), y(0)]
    return `M${round((xs[index] ?? 0) - width / 2)} ${round(ground)}V${round(top)}h${round(width)}V${round(ground)}Z`
  })
  return `<path d="${d.join('')}" fill="${colour}"/>`
}

type Points = readonly (readonly [x: number, y: number])[]

/** The points of each unbroken line; a gap ends one and begins the next. */
function linesOf(values: Values, xs: readonly number[], y: Picture['y']): Points[] {
  const lines: (readonly [number, number])[][] = [[]]
  values.forEach((value, index) => {
    if (value === null) lines.push([])
    else lines.at(-1)?.push([xs[index] ?? 0, y(value)])
  })
  return lines.filter(({ length }) => length > 0)
}

const pathOf = (points: Points) =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

const round = (value: number) => Math.round(value * 10) / 10

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? '')
