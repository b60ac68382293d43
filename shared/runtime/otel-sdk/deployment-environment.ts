const attribute = 'deployment.environment.name'

/** Where a process runs, as its resource attributes say; `development` when they do not. */
export const deploymentEnvironment = (resource: Readonly<Record<string, string>>): string =>
  resource[attribute] ?? 'development'
