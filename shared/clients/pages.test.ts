import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { itemsOf } from './pages.ts'

const response = new Response()

/** A list read by keyset, and the cursors that it received. */
function listOf(items: readonly number[], size: number) {
  const cursors: (string | undefined)[] = []
  const page = async ({ cursor }: { readonly cursor?: string }) => {
    cursors.push(cursor)
    const from = Number(cursor ?? 0)
    const next = from + size
    return {
      data: {
        data: items.slice(from, next),
        next_cursor: next < items.length ? String(next) : null,
      },
      response,
    }
  }
  return { page, cursors }
}

test('5 items in pages of 2 are requested three times: from the start, from 2 and from 4', async () => {
  const { page, cursors } = listOf([1, 2, 3, 4, 5], 2)
  expect(await Array.fromAsync(itemsOf(page))).toEqual([1, 2, 3, 4, 5])
  expect(cursors).toEqual([undefined, '2', '4'])
})

test('a caller that takes 2 of 5 items in pages of 2 requests one page', async () => {
  const { page, cursors } = listOf([1, 2, 3, 4, 5], 2)
  const taken: number[] = []
  for await (const item of itemsOf(page)) {
    taken.push(item)
    if (taken.length === 2) break
  }
  expect([taken, cursors]).toEqual([[1, 2], [undefined]])
})

test('of any list in pages of any size every item comes once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 9 }),
      async (items, size) => {
        expect(await Array.fromAsync(itemsOf(listOf(items, size).page))).toEqual(items)
      },
    ),
  )
})

test('the page that fails ends the list with its problem, after the items before it', async () => {
  const { page } = listOf([1, 2, 3], 2)
  const problem = { code: 'store_unavailable', status: 503 }
  const items = itemsOf<number>((next) =>
    next.cursor === undefined
      ? page(next)
      : Promise.resolve({ error: problem, response: new Response(null, { status: 503 }) }),
  )
  expect([(await items.next()).value, (await items.next()).value]).toEqual([1, 2])
  expect(await items.next().catch((error: unknown) => error)).toMatchObject(problem)
})
