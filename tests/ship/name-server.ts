import { decode, encode } from 'dns-packet'

export type NameServer = {
  /** `127.0.0.1:port`, where it listens. */
  readonly address: string
  /** The one name it knows is at this address from now on; undefined: no such name. */
  readonly moveTo: (address: string | undefined) => void
  readonly stop: () => void
}

/** A DNS server that knows one name, and whose answers claim to hold for ten minutes, as Docker's do. */
export async function startNameServer(name: string): Promise<NameServer> {
  const known: { address?: string } = {}
  const socket = await Bun.udpSocket({
    hostname: '127.0.0.1',
    socket: {
      data(socket, packet, port, address) {
        const { id, questions = [] } = decode(packet)
        const [question] = questions
        const { address: data } = known
        const isKnown = question?.name === name && data !== undefined
        const answer = { name, type: 'A', ttl: 600, data: data ?? '' } as const
        const reply = encode({
          type: 'response',
          ...(id === undefined ? {} : { id }),
          questions,
          answers: isKnown && question.type === 'A' ? [answer] : [],
          flags: isKnown ? 0 : noSuchName,
        })
        socket.send(reply, port, address)
      },
    },
  })
  return {
    address: `127.0.0.1:${socket.port}`,
    moveTo(address) {
      if (address === undefined) delete known.address
      else known.address = address
    },
    stop: () => socket.close(),
  }
}

/** RFC 1035, RCODE 3. */
const noSuchName = 3
