import styles from './Skeleton.module.css'

/** A quiet stand-in of the size of what is to come, so that nothing moves when it arrives. */
export function Skeleton(props: { width?: string; height?: string }) {
  return (
    <span
      class={styles.skeleton}
      style={{ width: props.width ?? '100%', height: props.height ?? '1em' }}
      aria-hidden="true"
    />
  )
}
