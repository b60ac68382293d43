import { describe, expect, test } from 'bun:test'
import { address } from './options.ts'

describe('address', () => {
  test.each([
    ['sql.example.com', { server: 'sql.example.com' }],
    ['sql.example.com,14330', { server: 'sql.example.com', port: 14330 }],
    ['sql.example.com:14330', { server: 'sql.example.com', port: 14330 }],
    [' 10.0.0.5,1433 ', { server: '10.0.0.5', port: 1433 }],
    ['[fd00::5]:1433', { server: 'fd00::5', port: 1433 }],
    ['server\\INSTANCE', { server: 'server\\INSTANCE' }],
  ])('%s', (text, expected) => {
    expect(address(text)).toEqual(expected)
  })

  test.each([[''], ['host,port'], ['host:1:2'], [',1433']])('%j is refused', (text) => {
    expect(() => address(text)).toThrow(TypeError)
  })
})
