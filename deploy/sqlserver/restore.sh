#!/usr/bin/env bash
# Runs restore.sql as sa (password in SQLCMDPASSWORD); it reads AW_MSSQL_PASSWORD and WWI_MSSQL_PASSWORD.
set -euo pipefail
: "${AW_MSSQL_PASSWORD:?set it in .env}" "${WWI_MSSQL_PASSWORD:?set it in .env}"
exec /opt/mssql-tools18/bin/sqlcmd -C -b -S sqlserver -U sa -i /restore.sql
