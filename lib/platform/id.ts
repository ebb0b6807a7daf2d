const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether something sent by a browser may be the id of a row; PostgreSQL fails at anything else. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}
