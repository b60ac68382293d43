#!/bin/sh
# Fetches Microsoft's sample warehouses into the mounted volume, unless they are there.
set -eu
samples=https://github.com/Microsoft/sql-server-samples/releases/download

fetch() { # file, path below the releases
  [ -s "/backups/$1" ] && return
  curl -fsSL --retry 5 -o "/backups/$1.part" "$samples/$2/$1"
  mv "/backups/$1.part" "/backups/$1"
}

fetch AdventureWorksDW2022.bak adventureworks
fetch WideWorldImportersDW-Full.bak wide-world-importers-v1.0
chmod 644 /backups/*.bak
