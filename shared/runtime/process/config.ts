import { ConfigError, type Environment } from '../config/parse.ts'

/** The configuration, or every problem with it on standard error and exit code 1. */
export function configOrExit<C>(
  parse: (environment: Environment) => C,
  environment: Environment,
): C {
  try {
    return parse(environment)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
