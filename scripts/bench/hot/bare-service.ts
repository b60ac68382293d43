/**
 * The least that could answer the same question: Hono, one INSERT into an audit table, and the kept JSON.
 * It listens on BENCH_PORT, writes to BENCH_POSTGRES_URL, and answers the file BENCH_BODY.
 */
import { Hono } from 'hono'
import { Pool } from 'pg'

const { BENCH_PORT = '', BENCH_POSTGRES_URL = '', BENCH_BODY = '' } = process.env

const body = await Bun.file(BENCH_BODY).text()
const pool = new Pool({ connectionString: BENCH_POSTGRES_URL, max: 10 })
await pool.query(`CREATE TABLE IF NOT EXISTS bare_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, occurred_at timestamptz NOT NULL,
  actor text NOT NULL, action text NOT NULL, parameters jsonb NOT NULL, status integer NOT NULL)`)

const insert = {
  name: 'audit',
  text: 'INSERT INTO bare_audit (occurred_at, actor, action, parameters, status) VALUES ($1, $2, $3, $4, $5)',
}
const app = new Hono()
app.get('*', async (c) => {
  await pool.query({ ...insert, values: [new Date(), 'ana', c.req.path, c.req.query(), 200] })
  return c.body(body, 200, { 'content-type': 'application/json' })
})
Bun.serve({ hostname: '127.0.0.1', port: Number(BENCH_PORT), fetch: app.fetch })
