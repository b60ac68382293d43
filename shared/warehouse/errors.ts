/** The warehouse cannot be reached or does not answer; the caller may try again later. */
export class WarehouseUnavailable extends Error {
  override readonly name = 'WarehouseUnavailable'
}

/** A row did not have the shape its query promised: the schema of the source has changed. */
export class WarehouseShapeError extends Error {
  override readonly name = 'WarehouseShapeError'
}
