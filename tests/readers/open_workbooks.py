"""Opens workbooks with openpyxl; prints what they hold as JSON."""

import json
import sys
import warnings

from openpyxl import load_workbook

# openpyxl only warns of what it cannot read.
warnings.simplefilter("error")


def read(path: str) -> dict:
    book = load_workbook(path)
    names = book.defined_names
    defined = names.values() if isinstance(names, dict) else names.definedName
    return {
        "rows": {sheet.title: sheet.max_row for sheet in book.worksheets},
        "tables": {
            table.displayName: {
                "sheet": sheet.title,
                "heads": [column.name for column in table.tableColumns],
                "cells": [cell.value for cell in sheet[table.ref.split(":")[0]:table.ref.split(":")[1]][0]],
                "rows": len(sheet[table.ref]),
            }
            for sheet in book.worksheets
            for table in sheet.tables.values()
        },
        "names": {
            name.name: [
                cell.value if not isinstance(cell, tuple) else cell[0].value
                for title, address in name.destinations
                for cell in [book[title][address.replace("$", "")]]
            ]
            for name in defined
            if not name.name.startswith("_xlnm.")
        },
    }


print(json.dumps({path: read(path) for path in sys.argv[1:]}, default=str))
