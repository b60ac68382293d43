import pino, { type DestinationStream } from 'pino'

/**
 * Standard output, written once per turn of the event loop: a write for each line took a tenth of a busy gateway.
 * What is left when the process exits, for whatever reason, is written then.
 */
export function standardOutput(): DestinationStream {
  const output = pino.destination({ fd: 1, sync: true })
  let lines = ''
  const writeOut = () => {
    const text = lines
    lines = ''
    if (text !== '') output.write(text)
  }
  process.on('exit', writeOut)
  return {
    write(line) {
      if (lines === '') setImmediate(writeOut)
      lines += line
    },
  }
}
