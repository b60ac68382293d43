/** The least that could forward a call: Hono on BENCH_PORT in front of BENCH_UPSTREAM. */
import { Hono } from 'hono'

const { BENCH_PORT = '', BENCH_UPSTREAM = '' } = process.env

const app = new Hono()
app.get('*', async (c) => {
  const { pathname, search } = new URL(c.req.url)
  const { body, status, headers } = await fetch(`${BENCH_UPSTREAM}${pathname}${search}`)
  return new Response(body, { status, headers })
})
Bun.serve({ hostname: '127.0.0.1', port: Number(BENCH_PORT), fetch: app.fetch })
