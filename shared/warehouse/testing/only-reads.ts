import { assertReadOnly } from '../read-only.guard.ts'
import type { TdsServer } from './tds/tds.server.ts'

/** The driver's own words after each login (tedious, `getInitialSql`): options of its session, no data. */
const sessionOption =
  /^set (ansi_nulls|ansi_null_dflt_on|ansi_padding|ansi_warnings|arithabort|concat_null_yields_null|datefirst|dateformat|implicit_transactions|language|numeric_roundabort|quoted_identifier|textsize|transaction isolation level|xact_abort) [\w ]+$/

/**
 * Clients of this server only read: every login requested ApplicationIntent=ReadOnly, and
 * nothing was sent but SELECT, WITH … SELECT and the driver's session options.
 * @throws Error naming what else was sent
 */
export function assertOnlyReads({ logins, setups, statements }: TdsServer): void {
  const writer = logins.find((login) => !login.readOnlyIntent)
  if (writer) throw new Error(`${writer.applicationName} logged in without read-only intent`)
  const setup = setups.flatMap((text) => text.split('\n')).find((line) => !sessionOption.test(line))
  if (setup !== undefined) throw new Error(`the driver sent "${setup}"`)
  for (const { sql } of statements) assertReadOnly(sql)
}
