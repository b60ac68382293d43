import { afterEach, expect, test } from 'bun:test'
import { createForecaster, type Forecaster, type ForecasterOptions } from './forecaster.ts'

let forecaster: Forecaster | undefined
const open = (options?: ForecasterOptions) => {
  forecaster = createForecaster(options)
  return forecaster
}
afterEach(() => forecaster?.close())

const question = (values: number[], horizon = 7) => ({
  series: { start: '2013-01-01', values },
  request: { horizon, season: 7 },
})

test('a constant 5 is forecast as 5, by a worker', async () => {
  const { days } = await open().forecast(question(new Array(70).fill(5)))
  expect(days.map((day) => day.forecast)).toEqual(new Array(7).fill(5))
})

test('a series without values is refused as not_forecastable, with the reason', async () => {
  await expect(open().forecast(question([]))).rejects.toMatchObject({
    name: 'RequestProblem',
    code: 'not_forecastable',
    message: 'there are no values to forecast from',
  })
})

test('a limit of 1 ms is a forecast_timeout', async () => {
  const hurried = open({ timeoutMs: 1 })
  await expect(hurried.forecast(question(new Array(70).fill(5)))).rejects.toMatchObject({
    code: 'forecast_timeout',
  })
})

test('with room for 1, the 2nd question at once is forecast_overloaded and may be asked again', async () => {
  const small = open({ maxPending: 1 })
  const first = small.forecast(question(new Array(70).fill(5)))
  await expect(small.forecast(question([1]))).rejects.toMatchObject({
    code: 'forecast_overloaded',
    details: { headers: { 'retry-after': '5' } },
  })
  expect((await first).days).toHaveLength(7)
})
