import { execFileSync } from 'node:child_process'

export type Account = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root; root lends it the account that owns nothing. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
