/** Downloads BENCH_PATH while asking for health every few milliseconds, and prints what it saw. */
const { BENCH_URL: url = '', BENCH_PATH: path = '' } = process.env

const waits: number[] = []
let done = false
const health = (async () => {
  while (!done) {
    const asked = performance.now()
    await (await fetch(`${url}/api/health`)).text()
    waits.push(performance.now() - asked)
    await Bun.sleep(5)
  }
})()

const started = performance.now()
const answer = await fetch(`${url}${path}`)
if (!answer.ok || !answer.body) throw new Error(`${path}: ${answer.status}`)
let first = Number.NaN
let bytes = 0
for await (const chunk of answer.body) {
  if (bytes === 0) first = performance.now() - started
  bytes += chunk.byteLength
}
const all = performance.now() - started
done = true
await health
const healthP99 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? null
console.log(JSON.stringify({ first, all, bytes, healthP99 }))

export {}
