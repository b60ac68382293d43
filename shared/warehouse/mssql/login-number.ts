import type sql from 'mssql'

/** What is used of tedious's connection. */
type Connecting = {
  on(event: 'errorMessage', listener: (token: { readonly number: number }) => void): unknown
  on(event: 'connect', listener: (error?: Error) => void): unknown
}

/**
 * Puts the server's number back on a login error: tedious keeps the last message only, so that a
 * missing database (4060, then 18456) and a failover (40613) both read like a wrong password.
 */
export const keepLoginNumber: NonNullable<sql.config['beforeConnect']> = (
  connection: Connecting,
) => {
  const numbers: number[] = []
  connection.on('errorMessage', ({ number }) => numbers.push(number))
  connection.on('connect', (error) => {
    const [number] = numbers.splice(0)
    if (error && number !== undefined) Object.assign(error, { number })
  })
}
