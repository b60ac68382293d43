import styles from './Skeleton.module.css'

/** A placeholder of the final size, so that nothing moves when the content arrives. */
export function Skeleton(props: { width?: string; height?: string }) {
  return (
    <span
      class={styles.skeleton}
      style={{ width: props.width ?? '100%', height: props.height ?? '1em' }}
      aria-hidden="true"
    />
  )
}
