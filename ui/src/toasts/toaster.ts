import { toaster as kobalteToaster } from '@kobalte/core/toast'
import { setToastRegion } from './region.ts'
import { ToastRegion } from './ToastRegion.tsx'

/**
 * Shows notices. Their region comes to the page with the script that shows the first one: no page loads it
 * in advance, and none can miss it.
 */
export const toaster = {
  ...kobalteToaster,
  show: ((component) => {
    setToastRegion(() => ToastRegion)
    return kobalteToaster.show(component)
  }) satisfies typeof kobalteToaster.show,
}
