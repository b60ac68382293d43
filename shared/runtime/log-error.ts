/** An error as fields of a log line. */
export type LoggedError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string
  /** SQL Server's. */
  readonly number?: number
  readonly cause?: LoggedError
}

/**
 * What helps to find an error and quotes no value: an ORM's message ends with the parameters of its
 * statement, SQL Server and DuckDB name the value they cannot convert, and a stack begins with the
 * message.
 */
export function logError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { name, message, stack = '', cause } = error
  return {
    type: name,
    message: withoutValues(message),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...('code' in error && { code: String(error.code) }),
    ...('number' in error && typeof error.number === 'number' && { number: error.number }),
    ...(cause !== undefined && depth < 3 && { cause: logError(cause, depth + 1) }),
  }
}

const withoutValues = (message: string) =>
  message
    .replace(/\s*\bparams:[\s\S]*$/, '')
    .replaceAll(/\b(value|string) '(?:[^']|'')*'/g, "$1 '…'")
