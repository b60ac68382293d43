import { connect } from 'node:net'

/** @throws Error naming the ports that are in use. */
export async function refuseTakenPorts(needed: readonly number[]): Promise<void> {
  const taken: number[] = []
  for (const port of needed) if (await accepts(port)) taken.push(port)
  if (taken.length > 0)
    throw new Error(
      `Port ${taken.join(', ')} is in use. Stop what uses it, or choose other ports: DEMO_PORT=9000 takes 9000 to 9008.`,
    )
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
