import { Duplex } from 'node:stream'
import { promisify } from 'node:util'
import {
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  createZstdCompress,
  gzip,
  zstdCompress,
} from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Coding } from './codings.ts'

/** Four years of history are 14.7 kB at quality 5 and 14.4 kB at 9, which takes ten times as long. */
const brotliParams = { [constants.BROTLI_PARAM_QUALITY]: 5 }

/** What is written is sent on at once: a file that is made slowly arrives as it is made. */
const encoders = {
  br: {
    whole: promisify(brotliCompress),
    stream: () =>
      createBrotliCompress({ params: brotliParams, flush: constants.BROTLI_OPERATION_FLUSH }),
    options: { params: brotliParams },
  },
  zstd: {
    whole: promisify(zstdCompress),
    stream: () => createZstdCompress({ flush: constants.ZSTD_e_flush }),
    options: {},
  },
  gzip: {
    whole: promisify(gzip),
    stream: () => createGzip({ flush: constants.Z_SYNC_FLUSH }),
    options: {},
  },
}

/** The same body in a coding, as it comes. */
export const encodedStream = (body: ReadableStream<Uint8Array>, coding: Coding) =>
  body.pipeThrough<Uint8Array>(Duplex.toWeb(encoders[coding].stream()))

export type EncodeWhole = (
  bytes: Uint8Array<ArrayBuffer>,
  coding: Coding,
) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Encodes outside the event loop and keeps what it made, found by the digest of the bytes it was made of:
 * a kept answer is encoded once, and no caller can receive other bytes than its own.
 */
export function createEncoder(maxBytes: number): EncodeWhole {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>, EncodeWork>({
    maxSize: maxBytes,
    sizeCalculation: ({ byteLength }) => byteLength,
    fetchMethod: async (_key, _stale, { context: { bytes, coding } }) => {
      const { whole, options } = encoders[coding]
      return new Uint8Array(await whole(bytes, options))
    },
  })
  return (bytes, coding) => {
    const digest = new Bun.CryptoHasher('sha256').update(bytes).digest('base64')
    return kept.forceFetch(`${coding} ${digest}`, { context: { bytes, coding } })
  }
}

type EncodeWork = { readonly bytes: Uint8Array<ArrayBuffer>; readonly coding: Coding }
