/**
 * What is read at all. A cell holds as much as one of a spreadsheet; what is larger is no table, and would fill memory
 * before anybody could say so. Text packs 5 to 20 times; only bombs pack hundreds of times.
 */
export const LIMITS = {
  /** Bytes of one table, unpacked. */
  file: 200_000_000,
  /** Bytes of all that a package unpacks to. */
  unpacked: 600_000_000,
  /** Times that a part may be larger unpacked, from `ratioFrom` bytes on. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** Parts of an archive. */
  entries: 2_000,
  /** Characters of a cell. */
  cell: 32_767,
} as const;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
