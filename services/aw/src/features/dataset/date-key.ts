import type { IsoDate } from '@otel-bi/analytics/window'

/** The warehouse's keys of days, `yyyymmdd`: 20140630 is 2014-06-30. */
export const dateKeyOf = (date: IsoDate): number => Number(date.replaceAll('-', ''))

export const dateOfKey = (key: number): IsoDate =>
  String(key).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
