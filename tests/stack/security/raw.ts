import { connect } from 'node:net'

export type RawAnswer = { readonly status: number; readonly allow: string; readonly text: string }

/** Sends a request line and headers exactly as given, and reads until the other side closes. */
export function sendRaw(base: string, head: readonly string[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => {
      const allow = /^allow: (.*)$/im.exec(text)?.[1]?.trim() ?? ''
      resolve({ status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0), allow, text })
    })
    socket.write([...head, 'Connection: close', '', ''].join('\r\n'))
  })
}
