import { role } from '@otel-bi/contract/access'
import { type ServiceId, services } from '@otel-bi/contract/services'
import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { internalSecret, type SecuredStack } from './secured-stack.ts'

const ids: readonly ServiceId[] = ['gateway', 'aw', 'wwi']

/** Every route of the contract at each process that answers it. */
export const doors = ids.flatMap((id) =>
  services[id].routes.map((route) => ({ id, operation: route.operationId, route })),
)
export type Door = (typeof doors)[number]

/** The address of a route, with ids that do not exist. */
export const addressOf = ({ id, route }: Door, stack: SecuredStack): string => {
  const base = { gateway: stack.url, aw: stack.awUrl, wwi: stack.wwiUrl }[id]
  return `${base}${route.path.replaceAll(/\{\w+\}/g, '0')}`
}

/** Headers of an admin, as the process behind a door wants them. */
export async function adminAt(
  { id }: Door,
  stack: SecuredStack,
): Promise<{ authorization: string }> {
  const identity = { subject: 'admin', roles: [...role.options] }
  const token =
    id === 'gateway'
      ? await stack.tokenFor('admin')
      : await mintInternalToken(internalSecret, `${id}-service`, identity)
  return { authorization: `Bearer ${token}` }
}
