// Generated from the views of the contract by `bun run openapi`.
export const businessEventsColumns = {
  opened_at: {"kind":"instant","titles":{"en":"Found at","hr":"Uočeno"},"unit":null},
  resolved_at: {"kind":"instant","titles":{"en":"Ended at","hr":"Završilo"},"unit":null},
  kind: {"kind":"text","titles":{"en":"Kind","hr":"Vrsta"},"unit":null},
  severity: {"kind":"text","titles":{"en":"Severity","hr":"Važnost"},"unit":null},
  stock_item_id: {"kind":"integer","titles":{"en":"Item","hr":"Artikl"},"unit":null},
  stock_item: {"kind":"text","titles":{"en":"Name","hr":"Naziv"},"unit":null},
  details: {"kind":"text","titles":{"en":"What","hr":"Opis"},"unit":null},
  as_of: {"kind":"date","titles":{"en":"As of","hr":"Podaci do"},"unit":null},
} as const
