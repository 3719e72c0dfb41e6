import { BadCursor, BadPageSize } from '../errors.ts';

/** The largest page of any connection. */
export const LARGEST_PAGE = 200;

export function pageSize(first: number | null | undefined, usual: number, argument = 'first'): number {
  const size = first ?? usual;
  if (size < 1 || size > LARGEST_PAGE) throw new BadPageSize(size, LARGEST_PAGE, argument);
  return size;
}

/** A cursor says of which list it is and after which entry; so that one of another list is refused. */
export const cursorOf = (list: string, position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url');

/** The position in a cursor of `list`. Error BAD_CURSOR for any other text. */
export function positionIn(list: string, cursor: string, types: readonly ('string' | 'number')[]): (string | number)[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursor(cursor.slice(0, 100));
  }
  if (!Array.isArray(parts) || parts.length !== types.length + 1 || parts[0] !== list)
    throw new BadCursor(cursor.slice(0, 100));
  const position: unknown[] = parts.slice(1);
  if (!position.every((part, index) => typeof part === types[index])) throw new BadCursor(cursor.slice(0, 100));
  return position as (string | number)[];
}

type Edge<T> = { cursor: string; node: T };

/** A Relay connection of a page that is already cut out. */
export function connection<T>(edges: Edge<T>[], totalCount: number, hasNextPage: boolean, hasPreviousPage: boolean) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
