import { useQuery } from '@tanstack/solid-query'
import type { Days } from '../../components/range-text.ts'
import type { awCourses, CourseDays, Courses } from './courses.ts'

/** The courses of the figures of some days, once these are known: empty until then, and where they do not come. */
export function useCourses(
  days: () => Days | undefined,
  ask: (days: CourseDays) => ReturnType<typeof awCourses>,
): () => Courses {
  const known = (): CourseDays | undefined => {
    const { from, to } = days() ?? {}
    return from && to ? { from, to } : undefined
  }
  const nowhere = { from: '2000-01-01', to: '2000-01-01' }
  const courses = useQuery(() => ({ ...ask(known() ?? nowhere), enabled: known() !== undefined }))
  return () => courses.data ?? {}
}
