import type { Page } from 'playwright-core'

/** What a reader takes hold of on the page Explore. */
export const explorePage = (page: Page) => ({
  tile: (measure: string) => page.getByTestId(`explore-${measure}`),
  /** Waits until a tile shows a figure of the API, and its change. */
  async shows(measure: string, value: number | null | undefined, change?: number | null) {
    await page.locator(`[data-testid="explore-${measure}"][data-value="${value ?? ''}"]`).waitFor()
    if (change === undefined) return
    const moved = `[data-testid="explore-${measure}-change"][data-value="${change ?? ''}"]`
    await page.locator(moved).waitFor()
  },
  board: (top: string) => page.getByTestId(`board-${top}`),
  member: (top: string, key: string | number) =>
    page.getByTestId(`board-${top}`).locator(`[data-member="${key}"] button`).first(),
  chips: () => page.getByTestId('explore-filters'),
  table: () => page.getByTestId('explore-answer'),
  /** A cell of the table: of the row of a member, others or the total. */
  cell: (row: string, column: string, measure: string) =>
    page
      .getByTestId('pivot')
      .locator(`tr:is([data-member="${row}"], [data-row="${row}"])`)
      .locator(`td[data-column="${column}"][data-measure="${measure}"]`),
  choose: (label: string, option: string) =>
    page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option }),
  button: (name: string) => page.getByRole('button', { name, exact: true }),
  words: () => new URL(page.url()).searchParams,
})
