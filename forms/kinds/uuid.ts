/** Ids as we print them: lower case. */
export const uuidPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const uuid = new RegExp(uuidPattern);
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
