/**
 * What scrolls or is cut off is shown whole, the cells of a row one after another on as many lines as they need, and
 * what sticks stays in its place. Only sizes and places change: the colours, and what lies under a text, are the page's.
 * Of the page beneath a part that is open above it nothing is seen, since lines of a text would lie over different words.
 */
const css = `
  [data-unfolded] {
    overflow: visible !important;
    flex-wrap: wrap !important;
    max-width: 100% !important;
    max-height: none !important;
    overflow-wrap: anywhere !important;
    white-space: normal !important;
    -webkit-line-clamp: none !important;
  }
  [data-unfolded] :is(table, thead, tbody, tfoot) { display: block !important; }
  [data-unfolded] tr { display: flex !important; flex-wrap: wrap !important; }
  [data-unfolded] tr > * { max-width: 100% !important; }
  [data-beneath] { visibility: hidden !important; }
  [data-unpinned] { position: relative !important; inset: auto !important; }
`

/** An expression for a page: it unfolds a part, and is the function that folds it again. What is clipped to nothing stays so. */
export const unfold = (within: string) => `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(css)})
  const marked = []
  for (const element of document.querySelectorAll(':is(${within}, ${within} *):not(html)')) {
    const { overflow, clipPath, position } = getComputedStyle(element)
    if (/auto|scroll|hidden/.test(overflow) && clipPath === 'none') marked.push([element, 'data-unfolded'])
    if (position === 'sticky') marked.push([element, 'data-unpinned'])
  }
  for (const element of document.body.children)
    if (!element.matches(':is(${within}, ${within} *, :has(${within}))')) marked.push([element, 'data-beneath'])
  for (const [element, mark] of marked) element.setAttribute(mark, '')
  document.adoptedStyleSheets.push(sheet)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet)
    for (const [element, mark] of marked) element.removeAttribute(mark)
  }
})()`
