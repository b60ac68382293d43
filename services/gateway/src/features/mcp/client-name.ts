type Implementation = { readonly name: string; readonly version: string }

const longest = 120

/**
 * Name and version of a client as it says them, for the audit log: without control and formatting characters,
 * which could forge a line or hide, and of bounded length. Clients of the protocol before 2026 say them in
 * another request, so for them it is their User-Agent. One that says nothing is `unknown`.
 */
export function clientName(info: Implementation | undefined, userAgent: string | null): string {
  const said = info ? `${info.name.slice(0, longest)} ${info.version.slice(0, longest)}` : userAgent
  const name = (said ?? '')
    .slice(0, 4 * longest)
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')
    .trim()
    .slice(0, longest)
    .toWellFormed()
  return name === '' ? 'unknown' : name
}
