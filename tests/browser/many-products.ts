import type { OtelBiClient, Schemas } from '@otel-bi/client'
import type { Page } from 'playwright-core'

export type ManyProducts = Schemas['AwProductDemand']

export const productCount = 10_000
export const html = '<img src=x onerror="window.hacked = true"><b>bold</b>'
export const rightToLeft = 'شركة الدراجات الهوائية 42 (ج)'
const longText = 'A text without an end. '.repeat(450).slice(0, 10_000)

/** The API's answer about products with its first row 10,000 times, the first three under unfriendly names. */
export async function manyProducts(api: OtelBiClient): Promise<ManyProducts> {
  const { data } = await api.GET('/api/aw/products/demand')
  const product = data?.data[0]
  if (!data || !product) throw new Error('the API gave no products')
  const names = [longText, html, rightToLeft]
  const rows = Array.from({ length: productCount }, (_, index) => ({
    ...product,
    rank: index + 1,
    product_code: `P-${index}`,
    name: names[index] ?? `Product ${(index * 7919) % productCount}`,
    revenue: (index * 104_729) % 1_000_003,
  }))
  return { ...data, data: rows, meta: { ...data.meta, row_count: productCount } }
}

/** Lets a page receive these products whatever it asks about them. */
export async function answerWith(page: Page, answer: ManyProducts): Promise<void> {
  await page.route('**/api/aw/products/demand*', (route) => route.fulfill({ json: answer }))
}
