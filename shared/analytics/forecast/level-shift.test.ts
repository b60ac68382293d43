import { describe, expect, test } from 'bun:test'
import { levelShiftStart } from './level-shift.ts'

const noisy = (length: number, level: number) =>
  Array.from({ length }, (_, i) => level * (1 + 0.1 * Math.sin(i * 2.3)))

describe('the start of the present level', () => {
  test('48 to 1.8 with five days of it: the level starts at the first of the five', () => {
    expect(levelShiftStart([...noisy(100, 48), ...noisy(5, 1.8)], 7)).toBe(100)
  })
  test('four days are too few to believe', () => {
    expect(levelShiftStart([...noisy(100, 48), ...noisy(4, 1.8)], 7)).toBe(0)
  })
  test('a month later the shift is still where it was, and upwards it counts too', () => {
    expect(levelShiftStart([...noisy(100, 10), ...noisy(40, 30)], 7)).toBe(100)
  })
  test('of two shifts the later one starts the present level', () => {
    const values = [...noisy(100, 10), ...noisy(80, 30), ...noisy(30, 100)]
    expect(levelShiftStart(values, 7)).toBe(180)
  })
  test('only the eight seasons before count: 500 a day long ago does not hide 10 to 30', () => {
    expect(levelShiftStart([...noisy(200, 500), ...noisy(100, 10), ...noisy(10, 30)], 7)).toBe(300)
  })
  test('one day back at the old level breaks the run', () => {
    expect(levelShiftStart([...noisy(100, 48), ...noisy(3, 2), 48, ...noisy(3, 2)], 7)).toBe(0)
  })
  test('growth by 1 a day is no shift: after 56 days it is 29 above their mean, 4σ are 65', () => {
    expect(
      levelShiftStart(
        Array.from({ length: 200 }, (_, i) => i),
        7,
      ),
    ).toBe(0)
  })
  test('a constant series has no shift', () => {
    expect(levelShiftStart(new Array(100).fill(5), 7)).toBe(0)
  })
})
