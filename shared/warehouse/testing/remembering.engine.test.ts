import { afterAll, expect, test } from 'bun:test'
import { createDuckDbEngine } from '../duckdb.engine.ts'
import { remembering } from './remembering.engine.ts'

const duckdb = await createDuckDbEngine({ database: 'Warehouse', tables: [], threads: 1 })
afterAll(() => duckdb.close())

test('each value is asked for once: of 1, 2, 1 and 2 the engine gets 1 and 2, and again what was forgotten', async () => {
  const received: unknown[] = []
  const engine = remembering({
    ...duckdb,
    execute(statement, signal) {
      received.push(...statement.parameters.map(({ value }) => value))
      return duckdb.execute(statement, signal)
    },
  })
  const ask = (value: number) =>
    engine.execute({
      name: 'value',
      sql: 'SELECT @n AS n',
      parameters: [{ name: 'n', type: 'int', value }],
    })
  const answers = [await ask(1), await ask(2), await ask(1), await ask(2)]
  expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 1 }], [{ n: 2 }]])
  expect(received).toEqual([1, 2])
  engine.forget()
  expect(await ask(1)).toEqual([{ n: 1 }])
  expect(received).toEqual([1, 2, 1])
})
