import type { ExploredKind } from '../graph/explored-signs.ts';

/** Kinds of which it can be asked what they rest on. */
const STATED: readonly ExploredKind[] = ['ENTERPRISE', 'PROJECT', 'ZONE', 'SEGMENT', 'PRODUCT', 'LIST', 'MECHANISM'];

export const hasEvidence = (kind: ExploredKind): boolean => STATED.includes(kind);
