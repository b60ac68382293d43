import {
  reasonWords,
  type UnavailableReason,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'

type Settings = { readonly prefix: 'AW' | 'WWI'; readonly database: string }

const advice: Record<UnavailableReason, (settings: Settings) => string> = {
  unreachable: ({ prefix }) =>
    `check ${prefix}_MSSQL_SERVER (host,port), the server, and what lies between`,
  encryption: () =>
    'enable TLS on the server; a connection without it is refused, since it would show the password',
  certificate: () =>
    'for a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file; MSSQL_TRUST_SERVER_CERTIFICATE=true skips the check',
  login: ({ prefix }) =>
    `check ${prefix}_MSSQL_USERNAME and ${prefix}_MSSQL_PASSWORD, and whether the account is locked`,
  database: ({ prefix }) =>
    `check ${prefix}_MSSQL_DATABASE, and that the login has a user in that database`,
  lost: () => 'run the doctor again; if it stays, look at the log of the server',
  overloaded: () => 'the server is starting, failing over or at a limit: run the doctor again',
  busy: () => 'run the doctor again',
  circuit: () => 'run the doctor again',
  closed: () => 'run the doctor again',
}

/** What is wrong with a warehouse and what to do, in one sentence. */
export function adviceOf(error: unknown, settings: Settings): string {
  if (!(error instanceof WarehouseUnavailable))
    return `${settings.database}: ${error instanceof Error ? messagesOf(error) : String(error)}`
  const { reason } = error
  const said = error.cause instanceof Error ? ` (${messagesOf(error.cause)})` : ''
  return `${settings.database}: ${reasonWords[reason]}${said}: ${advice[reason](settings)}`
}

/** The message of an error and of what caused it, each once. */
export function messagesOf(error: Error): string {
  const messages = new Set<string>()
  for (let next: unknown = error; next instanceof Error; next = next.cause)
    messages.add(next.message)
  return [...messages].join(': ')
}
