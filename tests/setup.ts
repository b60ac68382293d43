import { afterAll } from 'bun:test'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'

afterAll(stopTestPostgres)
