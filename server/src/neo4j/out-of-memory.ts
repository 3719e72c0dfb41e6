/** The database had not enough memory for a transaction and turned it back; it lives on. */
export const isOutOfMemory = (error: unknown): boolean =>
  String((error as { code?: unknown } | null)?.code).includes('MemoryPoolOutOfMemory');
