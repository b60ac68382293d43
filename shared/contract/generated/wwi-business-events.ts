// Generated from the views of the contract by `bun run openapi`.
export const businessEventsColumns = {
  opened_at: {"kind":"instant","title":"Found at","unit":null},
  resolved_at: {"kind":"instant","title":"Ended at","unit":null},
  kind: {"kind":"text","title":"Kind","unit":null},
  severity: {"kind":"text","title":"Severity","unit":null},
  stock_item_id: {"kind":"integer","title":"Item","unit":null},
  stock_item: {"kind":"text","title":"Name","unit":null},
  details: {"kind":"text","title":"What","unit":null},
  as_of: {"kind":"date","title":"As of","unit":null},
} as const
