import { z } from 'zod'

const Audit = z.record(
  z.string(),
  z.array(z.object({ title: z.string(), severity: z.string(), url: z.string() })),
)

export type Advisories =
  | { readonly checked: false }
  /** `severe` are high and critical. */
  | { readonly checked: true; readonly severe: string[]; readonly others: string[] }

/** What the registry knows of vulnerable versions in bun.lock; not checked when it does not answer in time. */
export async function advisories(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  timeoutMs = 5_000,
): Promise<Advisories> {
  const audit = Bun.spawn([process.execPath, 'audit', '--json'], {
    cwd: root,
    env: environment,
    stdout: 'pipe',
    stderr: 'ignore',
    timeout: timeoutMs,
  })
  const said = await new Response(audit.stdout).text()
  const start = said.indexOf('{')
  if (start < 0 || audit.signalCode !== null) return { checked: false }
  const answer = Audit.safeParse(JSON.parse(said.slice(start)))
  if (!answer.success) return { checked: false }
  const of = (isSevere: boolean) =>
    Object.entries(answer.data).flatMap(([name, list]) =>
      list
        .filter(({ severity }) => ['high', 'critical'].includes(severity) === isSevere)
        .map(({ title, severity, url }) => `${name}: ${severity}, ${title} (${url})`),
    )
  return { checked: true, severe: of(true), others: of(false) }
}
