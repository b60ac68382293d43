import { type DestinationKind, mostAddresses } from '@otel-bi/contract/destinations'
import { DeliveryFailed } from '@otel-bi/delivery/delivery-failed'
import { readTarget } from '@otel-bi/delivery/network/target'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { z } from 'zod'

/** What may be shown of an address, and the URL of which only the host may be. */
export type ReadAddress = { readonly address: string; readonly secretUrl: string | undefined }

/**
 * An address as its kind has it: e-mail addresses, or a URL that delivery would call. Names are resolved when
 * a message is sent.
 * @throws RequestProblem invalid_request naming `address`.
 */
export function readAddress(
  kind: DestinationKind,
  text: string,
  allowedHosts: readonly string[],
): ReadAddress {
  if (kind === 'email') return { address: readMailboxes(text), secretUrl: undefined }
  const url = readUrl(text, allowedHosts)
  return kind === 'webhook'
    ? { address: url.href, secretUrl: undefined }
    : { address: url.host, secretUrl: url.href }
}

function readMailboxes(text: string): string {
  const addresses = text.split(',').map((address) => address.trim())
  const wrong = addresses.find((address) => !z.email().safeParse(address).success)
  if (wrong !== undefined)
    throw invalid(`must be e-mail addresses separated by commas; ${JSON.stringify(wrong)} is none`)
  if (addresses.length > mostAddresses) throw invalid(`must be ${mostAddresses} addresses at most`)
  return addresses.join(', ')
}

function readUrl(text: string, allowedHosts: readonly string[]): URL {
  try {
    return readTarget(text, { allowedHosts, ports: [443] }).url
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error
    throw invalid(
      error.code === 'address_invalid'
        ? 'must be a URL such as https://hooks.example.com/otel-bi'
        : 'must be https on port 443 of a public address, without credentials; other hosts must be named in NOTIFY_ALLOWED_HOSTS',
    )
  }
}

const invalid = (message: string) =>
  new RequestProblem('invalid_request', {
    detail: `address ${message}`,
    errors: [{ field: 'address', message }],
  })
