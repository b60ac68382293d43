import { afterAll, expect, test } from 'bun:test'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleReplica, startReplica } from '@otel-bi/jobs/testing/replica/start-replica'
import { addAlertRule } from '@otel-bi/store/alert-rules'
import { alertEvaluations, alertHistory } from '@otel-bi/store/alerts.schema'
import { migrateStore } from '@otel-bi/store/migrate'
import { outbox } from '@otel-bi/store/outbox.schema'
import { openStore } from '@otel-bi/store/store'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'

const program = await bundleReplica(join(import.meta.dir, 'testing/replica.ts'))
afterAll(() => rm(program, { recursive: true, force: true }))

const kills = Number(process.env.REPLICA_KILLS ?? 50)
const [rules, slots] = [8, 10]
const start = Date.parse('2026-01-31T00:00:00Z')
const slotAt = (n: number) => new Date(start + n * 300_000)

test(`3 replicas, ${rules} rules × ${slots} slots and ${kills} SIGKILLs: each slot is evaluated once, and each change of state is told once`, async () => {
  const url = await freshDatabase()
  const store = openStore({ url, ...testStore })
  await migrateStore(store)
  const { id: destination } = await insertDestination(store, { owner: 'ana' })
  for (let n = 0; n < rules; n += 1)
    await addAlertRule(
      store,
      {
        owner: 'ana',
        ownerName: 'Ana',
        roles: ['viewer', 'analyst'],
        name: `rule ${n}`,
        definition: {
          subject: { kind: 'metric', model: 'aw.sales', question: 'measures=revenue&grain=day' },
          condition: { kind: 'above', value: 10 },
          every_minutes: 5,
          destinations: [destination],
        },
        enabled: true,
        createdAt: slotAt(1),
        updatedAt: slotAt(1),
        fingerprint: 'f',
      },
      rules,
    )
  const evaluated = () => store.run((db) => db.$count(alertEvaluations))
  const settled = async (count: number) => {
    for (let waited = 0; waited < 120_000; waited += 20) {
      if ((await evaluated()) >= count) return
      await Bun.sleep(20)
    }
    throw new Error(`${count} evaluations were never recorded, but ${await evaluated()}`)
  }
  const begin = () => startReplica(program, { POSTGRES_URL: url })
  const replicas = [begin(), begin(), begin()]
  let spare = begin()
  await Promise.all(replicas.map((replica) => replica.says('ready')))
  let killed = 0
  const killUntil = async (count: number, now: Date) => {
    for (; killed < count; killed += 1) {
      await Bun.sleep(Math.random() * 60)
      await spare.says('ready')
      const victim = killed % replicas.length
      await replicas[victim]?.kill()
      replicas[victim] = spare
      spare.tick(now)
      spare = begin()
    }
  }
  for (let n = 1; n <= slots; n += 1) {
    for (const replica of replicas) replica.tick(slotAt(n))
    await killUntil((n * kills) / slots, slotAt(n))
    await settled(n * rules)
  }
  await Promise.all([...replicas, spare].map((replica) => replica.kill()))

  const evaluations = await store.run((db) => db.select().from(alertEvaluations))
  expect(evaluations.length).toBe(rules * slots)
  expect(evaluations.every(({ told, outcome }) => told === 1 && outcome === 'checked')).toBe(true)
  // In odd slots revenue is 15, above 10, and in even ones 5.
  const history = await store.run((db) => db.select().from(alertHistory).orderBy(alertHistory.id))
  const expected = Array.from({ length: slots }, (_, n) =>
    n % 2 === 0 ? ['firing', 'told'] : ['resolved', 'told_resolved'],
  ).flat()
  for (const [, entries] of Map.groupBy(history, ({ ruleId }) => ruleId))
    expect(entries.map(({ event }) => event)).toEqual(expected)
  const messages = await store.run((db) => db.select().from(outbox))
  expect(messages.length).toBe(rules * slots)
  const types = Map.groupBy(messages, ({ content }) => content.type)
  expect([...types].map(([type, all]) => [type, all.length]).sort()).toEqual([
    ['alert.firing', (rules * slots) / 2],
    ['alert.resolved', (rules * slots) / 2],
  ])
  await store.close()
}, 400_000)
