import { type GapKind, KINDS } from '../graph/kinds.ts';
import { present, type Raw, type Scope, scope, text } from '../search.ts';

/** `segment` is the one of the chain map, so that both views keep one selection; `zone` the row: an area id, or `unknown`. */
export type MatrixSearch = Scope & {
  segment?: string | undefined;
  zone?: string | undefined;
  kinds?: GapKind[] | undefined;
};

export function matrixSearch(raw: Raw): MatrixSearch {
  const asked = text(raw.kinds)?.split(',') ?? (Array.isArray(raw.kinds) ? raw.kinds : []);
  const kinds = KINDS.filter((kind) => asked.includes(kind));
  return present<MatrixSearch>({
    ...scope(raw),
    segment: text(raw.segment),
    zone: text(raw.zone),
    kinds: kinds.length > 0 ? kinds : undefined,
  });
}
