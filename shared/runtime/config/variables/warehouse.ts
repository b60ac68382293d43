import { choice, currencyCode, flag, text } from '../values.ts'
import { variable } from '../variable.ts'

const warehouses = ['mssql', 'embedded'] as const

/** Where the services read from. */
export const warehouseVariables = {
  awWarehouse: variable({
    env: 'AW_WAREHOUSE',
    doc: '`embedded` reads sample data instead of SQL Server. Never the default.',
    schema: choice(warehouses).optional(),
    usedBy: ['aw'],
  }),
  awMssqlServer: variable({
    env: 'AW_MSSQL_SERVER',
    doc: 'SQL Server with AdventureWorksDW, as host or host,port. Setting it means SQL Server.',
    schema: text.optional(),
    usedBy: ['aw'],
  }),
  awMssqlDatabase: variable({
    env: 'AW_MSSQL_DATABASE',
    doc: 'Name of the AdventureWorks warehouse.',
    schema: text,
    default: 'AdventureWorksDW2022',
    usedBy: ['aw'],
  }),
  awMssqlUsername: variable({
    env: 'AW_MSSQL_USERNAME',
    doc: 'A login that may only read.',
    schema: text.optional(),
    usedBy: ['aw'],
  }),
  awMssqlPassword: variable({
    env: 'AW_MSSQL_PASSWORD',
    doc: 'Its password.',
    schema: text.optional(),
    secret: true,
    usedBy: ['aw'],
  }),
  awCurrency: variable({
    env: 'AW_CURRENCY',
    doc: 'The currency of all AdventureWorks amounts, as an ISO 4217 code. Without it they are said to be in the currencies that the warehouse records for its sales.',
    schema: currencyCode.optional(),
    usedBy: ['aw'],
  }),
  wwiWarehouse: variable({
    env: 'WWI_WAREHOUSE',
    doc: '`embedded` reads sample data instead of SQL Server. Never the default.',
    schema: choice(warehouses).optional(),
    usedBy: ['wwi'],
  }),
  wwiMssqlServer: variable({
    env: 'WWI_MSSQL_SERVER',
    doc: 'SQL Server with WideWorldImportersDW, as host or host,port. Setting it means SQL Server.',
    schema: text.optional(),
    usedBy: ['wwi'],
  }),
  wwiMssqlDatabase: variable({
    env: 'WWI_MSSQL_DATABASE',
    doc: 'Name of the WideWorldImporters warehouse.',
    schema: text,
    default: 'WideWorldImportersDW',
    usedBy: ['wwi'],
  }),
  wwiMssqlUsername: variable({
    env: 'WWI_MSSQL_USERNAME',
    doc: 'A login that may only read.',
    schema: text.optional(),
    usedBy: ['wwi'],
  }),
  wwiMssqlPassword: variable({
    env: 'WWI_MSSQL_PASSWORD',
    doc: 'Its password.',
    schema: text.optional(),
    secret: true,
    usedBy: ['wwi'],
  }),
  wwiCurrency: variable({
    env: 'WWI_CURRENCY',
    doc: 'The currency of WideWorldImporters amounts, as an ISO 4217 code. The warehouse records none, so without it amounts have no currency.',
    schema: currencyCode.optional(),
    usedBy: ['wwi'],
  }),
  mssqlTrustServerCertificate: variable({
    env: 'MSSQL_TRUST_SERVER_CERTIFICATE',
    doc: 'Accept a certificate that cannot be verified. For development.',
    schema: flag,
    default: 'false',
    usedBy: ['aw', 'wwi'],
  }),
  sampleWarehouseDir: variable({
    env: 'SAMPLE_WAREHOUSE_DIR',
    doc: 'Folder with AdventureWorksDW2022/<Table>.parquet and WideWorldImportersDW/<Schema>.<Table>.parquet, for embedded warehouses. The demo generates one when it is not set.',
    schema: text.optional(),
    usedBy: ['aw', 'wwi', 'demo'],
  }),
}
