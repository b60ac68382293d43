/** Judges every installed package by its licence, and by the registry's advisories where it responds. */
import { join } from 'node:path'
import { advisories } from './dependencies/advisories.ts'
import { installedPackages } from './dependencies/installed.ts'
import { licenceProblem } from './dependencies/licences.ts'

const root = join(import.meta.dir, '..')
const [packages, audit] = await Promise.all([
  installedPackages(root),
  advisories(root, process.env),
])
const licences = packages.flatMap((found) => licenceProblem(found) ?? [])
for (const line of licences) console.error(`dependencies: licence not allowed: ${line}`)
const [severe, others] = audit.checked ? [audit.severe, audit.others] : [[], []]
for (const line of [...severe, ...others]) console.error(`dependencies: advisory: ${line}`)
const advised = audit.checked
  ? `${severe.length} advisories of high severity, ${others.length} below`
  : 'advisories not checked: the registry did not answer'
console.log(
  `dependencies: ${packages.length} packages, ${licences.length} licences to judge; ${advised}`,
)
if (licences.length + severe.length > 0) process.exit(1)
