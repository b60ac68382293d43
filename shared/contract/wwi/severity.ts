/** Severities, the most urgent first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const
