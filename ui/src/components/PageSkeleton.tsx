import styles from './PageSkeleton.module.css'
import { Skeleton } from './Skeleton.tsx'

/** A page's shape while the settings are loading: its title, and panels. */
export function PageSkeleton() {
  return (
    <div class={styles.page} aria-hidden="true" data-testid="page-skeleton">
      <Skeleton width="12rem" height="1.9rem" />
      <Skeleton width="20rem" height="1rem" />
      <Skeleton height="8rem" />
      <Skeleton height="24rem" />
    </div>
  )
}
