import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { variables } from '@otel-bi/runtime/config/variables'
import { Glob, YAML } from 'bun'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { PersistentVolume } from 'kubernetes-models/v1/PersistentVolume'
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim'
import { Secret } from 'kubernetes-models/v1/Secret'
import { Service } from 'kubernetes-models/v1/Service'
import { z } from 'zod'
import { parseAwConfig } from '../../services/aw/src/config.ts'
import { parseGatewayConfig } from '../../services/gateway/src/config.ts'
import { parseWwiConfig } from '../../services/wwi/src/config.ts'
import { environmentOf, readStages, root, stepsOf } from './dockerfile.ts'

const folder = join(root, 'deploy/kubernetes')
const schemas = {
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  NetworkPolicy,
  PodDisruptionBudget,
  ConfigMap,
  Namespace,
  PersistentVolume,
  PersistentVolumeClaim,
  Secret,
  Service,
} as const

const Resource = z.looseObject({
  kind: z.string(),
  metadata: z.object({ name: z.string() }),
})
type Resource = z.output<typeof Resource>

const files = [...new Glob('**/*.yaml').scanSync(folder)].sort()
const documents = async (file: string) => {
  const parsed: unknown = YAML.parse(await Bun.file(join(folder, file)).text())
  return Array.isArray(parsed) ? parsed : [parsed]
}
const manifests = files.filter((file) => !file.endsWith('kustomization.yaml'))
const resources = z.array(Resource).parse((await Promise.all(manifests.map(documents))).flat())
const named = (kind: string, name: string): Resource => {
  const found = resources.find((each) => each.kind === kind && each.metadata.name === name)
  if (!found) throw new Error(`there is no ${kind} ${name}`)
  return found
}

function complaint(resource: Resource): string | undefined {
  const schema = Object.entries(schemas).find(([kind]) => kind === resource.kind)?.[1]
  if (!schema) return `${resource.kind} has no schema here`
  try {
    const model: { validate(): void } = Reflect.construct(schema, [resource])
    model.validate()
    return undefined
  } catch (error) {
    return `${resource.kind} ${resource.metadata.name}: ${String(error)}`
  }
}

test('every manifest is what Kubernetes’ own schema of its kind allows', () => {
  expect(resources.flatMap((resource) => complaint(resource) ?? [])).toEqual([])
  expect(resources.length).toBe(28)
})

test('a manifest with a value of the wrong kind would be seen', () => {
  const policy = { ...named('NetworkPolicy', 'aw-service'), spec: { podSelector: 'all' } }
  expect(complaint(policy)).toContain('podSelector')
})

const Kustomization = z.object({
  resources: z.array(z.string()),
  images: z.array(z.object({ name: z.string() })).default([]),
})

test('the kustomizations name every file beside them, and give every image a registry', async () => {
  const base = Kustomization.parse((await documents('base/kustomization.yaml'))[0])
  const example = Kustomization.parse((await documents('overlays/example/kustomization.yaml'))[0])
  const named = [
    ...base.resources.map((file) => `base/${file}`),
    ...example.resources
      .filter((file) => file !== '../../base')
      .map((file) => `overlays/example/${file}`),
  ]
  expect(named.sort()).toEqual(manifests)
  expect(example.images.map(({ name }) => name)).toEqual(targets)
})

const targets = ['api-gateway', 'aw-service', 'wwi-service', 'frontend']
const Container = z.object({
  image: z.string(),
  ports: z.tuple([z.object({ containerPort: z.int() })]),
  env: z.array(z.looseObject({ name: z.string(), value: z.string().optional() })).default([]),
  securityContext: z.object({ readOnlyRootFilesystem: z.literal(true) }),
  livenessProbe: z.unknown(),
  readinessProbe: z.unknown(),
  resources: z.object({ requests: z.unknown(), limits: z.unknown() }),
})
const Workload = z.object({
  replicas: z.int().min(2),
  template: z.object({ spec: z.object({ containers: z.tuple([Container]) }) }),
})
const containerOf = (name: string) =>
  Workload.parse(named('Deployment', name).spec).template.spec.containers[0]

test.each(targets)(
  '%s runs twice or more, with probes, resources, a budget and an autoscaler',
  (name) => {
    expect(containerOf(name)).toMatchObject({ livenessProbe: {}, readinessProbe: {} })
    expect(named('PodDisruptionBudget', name)).toMatchObject({ spec: { minAvailable: 1 } })
    expect(named('HorizontalPodAutoscaler', name)).toMatchObject({ spec: { minReplicas: 2 } })
  },
)

test.each([
  ['api-gateway', '/api/health/ready'],
  ['aw-service', '/api/health'],
  ['wwi-service', '/api/health'],
])('%s is ready by %s, so that a lost warehouse takes nothing out of service', (name, path) => {
  const { livenessProbe, readinessProbe } = containerOf(name)
  expect(readinessProbe).toMatchObject({ httpGet: { path } })
  expect(livenessProbe).toMatchObject({ httpGet: { path: '/api/health' } })
})

const stages = readStages()
const imageEnvironment = (name: string) => environmentOf(stepsOf(stages, name))

test.each([
  ['api-gateway', parseGatewayConfig],
  ['aw-service', parseAwConfig],
  ['wwi-service', parseWwiConfig],
])('%s starts with the variables of the example', (name, parse) => {
  const settings = z.record(z.string(), z.string())
  const secret = settings.parse(named('Secret', 'otel-bi').stringData)
  const own = containerOf(name).env.map(({ name: key, value = secret[key] }) => [key, value])
  const environment = {
    ...imageEnvironment(name),
    ...settings.parse(named('ConfigMap', 'otel-bi').data),
    ...Object.fromEntries(own),
  }
  expect(() => parse(environment)).not.toThrow()
  const known = new Set<string>(['NODE_ENV', ...Object.values(variables).map(({ env }) => env)])
  expect(Object.keys(environment).filter((key) => !known.has(key))).toEqual([])
  expect(containerOf(name).ports[0].containerPort).toBe(Number(imageEnvironment(name).PORT))
})

const Policy = z.object({
  podSelector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
  ingress: z.array(z.object({ from: z.array(z.unknown()) })).length(1),
})

test.each([
  ['aw-service', 'api-gateway'],
  ['wwi-service', 'api-gateway'],
  ['api-gateway', 'frontend'],
])('traffic is denied by default; %s accepts it only from %s', (to, from) => {
  const label = (name: string) => ({ matchLabels: { 'app.kubernetes.io/name': name } })
  const policy = Policy.parse(named('NetworkPolicy', to).spec)
  expect(policy.podSelector).toEqual(label(to))
  expect(policy.ingress[0]?.from).toEqual([{ podSelector: label(from) }])
  expect(named('NetworkPolicy', 'deny-by-default')).toMatchObject({
    spec: { policyTypes: ['Ingress'] },
  })
})
