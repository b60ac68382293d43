import type { Page } from 'playwright-core'
import { z } from 'zod'

const Answer = z.looseObject({ data: z.array(z.unknown()) })

/** Lets a page receive at most so many rows of each answer: for what is said of every row, where the first few show it. */
export async function answerFewRows(page: Page, rows: number): Promise<void> {
  await page.route('**/api/**', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const response = await route.fetch()
    const isJson = response.headers()['content-type']?.startsWith('application/json')
    const answer = isJson ? Answer.safeParse(await response.json()) : undefined
    if (!answer?.success || answer.data.data.length <= rows) return route.fulfill({ response })
    const data = answer.data.data.slice(0, rows)
    return route.fulfill({ response, json: { ...answer.data, data } })
  })
}
