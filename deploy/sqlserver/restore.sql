-- Restores both warehouses where they are missing and gives each a login that may only read. Safe to repeat.
IF DB_ID('AdventureWorksDW2022') IS NULL
  RESTORE DATABASE AdventureWorksDW2022 FROM DISK = '/backups/AdventureWorksDW2022.bak' WITH
    MOVE 'AdventureWorksDW2022' TO '/var/opt/mssql/data/AdventureWorksDW2022.mdf',
    MOVE 'AdventureWorksDW2022_log' TO '/var/opt/mssql/data/AdventureWorksDW2022.ldf';
IF DB_ID('WideWorldImportersDW') IS NULL
  RESTORE DATABASE WideWorldImportersDW FROM DISK = '/backups/WideWorldImportersDW-Full.bak' WITH
    MOVE 'WWI_Primary' TO '/var/opt/mssql/data/WideWorldImportersDW.mdf',
    MOVE 'WWI_UserData' TO '/var/opt/mssql/data/WideWorldImportersDW_UserData.ndf',
    MOVE 'WWI_Log' TO '/var/opt/mssql/data/WideWorldImportersDW.ldf',
    MOVE 'WWIDW_InMemory_Data_1' TO '/var/opt/mssql/data/WideWorldImportersDW_InMemory_Data_1';
GO
IF SUSER_ID('otel_bi_aw') IS NULL
  CREATE LOGIN otel_bi_aw WITH PASSWORD = '$(AW_MSSQL_PASSWORD)';
IF SUSER_ID('otel_bi_wwi') IS NULL
  CREATE LOGIN otel_bi_wwi WITH PASSWORD = '$(WWI_MSSQL_PASSWORD)';
ALTER LOGIN otel_bi_aw WITH PASSWORD = '$(AW_MSSQL_PASSWORD)';
ALTER LOGIN otel_bi_wwi WITH PASSWORD = '$(WWI_MSSQL_PASSWORD)';
GO
USE AdventureWorksDW2022;
GO
IF USER_ID('otel_bi_aw') IS NULL CREATE USER otel_bi_aw FOR LOGIN otel_bi_aw;
GRANT SELECT ON SCHEMA::dbo TO otel_bi_aw;
GO
USE WideWorldImportersDW;
GO
IF USER_ID('otel_bi_wwi') IS NULL CREATE USER otel_bi_wwi FOR LOGIN otel_bi_wwi;
GRANT SELECT ON SCHEMA::Dimension TO otel_bi_wwi;
GRANT SELECT ON SCHEMA::Fact TO otel_bi_wwi;
GO
