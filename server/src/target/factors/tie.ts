import { assertionKey } from '../../evidence/evidence.ts';
import { type FactorRule, NO_SOURCE, nameIn, titlesOf } from '../factor-rule.ts';
import { exactly, type Range, UNKNOWN } from '../range.ts';

/**
 * TIE 供应关系 = 100, 50, 25 at 1, 2, 3 steps along recorded supplies, either way, to a local leader in force; 0 beyond
 * (design §5). Source: the rows of SUPPLIES. Default: unknown for an enterprise of which no supply is recorded.
 */
export const DEFAULTS = { points: [100, 50, 25] } as const;

/** `steps`: 1 or more, null when no leader is near; `recorded`: some supply of the enterprise is. */
export function tieOf(steps: number | null, recorded: boolean): Range {
  if (!recorded) return UNKNOWN;
  return exactly(steps === null ? 0 : (DEFAULTS.points[steps - 1] ?? 0));
}

export const tie: FactorRule = {
  name: 'TIE',
  shared: false,
  range: ({ candidate: { enterprise }, world: { ties } }) =>
    tieOf(ties.paths.get(enterprise.key)?.steps ?? null, ties.own.has(enterprise.key)),
  tell({ candidate: { enterprise }, world }) {
    const { ties } = world;
    const path = ties.paths.get(enterprise.key);
    const own = ties.own.get(enterprise.key) ?? [];
    if (path) {
      const leader = nameIn(path.leader);
      return {
        source: titlesOf(
          world,
          path.rows.map(({ source }) => source),
        ),
        sentence:
          path.steps === 1
            ? { zh: `与本地链主${leader.zh}有供货关系。`, en: `It trades with the local leader ${leader.en}.` }
            : {
                zh: `经 ${path.steps} 步供货关系可达本地链主${leader.zh}。`,
                en: `${path.steps} steps of supply lead to the local leader ${leader.en}.`,
              },
        statements: path.rows.map(({ key }) => assertionKey('supplies', key)),
      };
    }
    if (own.length === 0)
      return {
        source: NO_SOURCE,
        sentence: {
          zh: '没有它的供货记录，与本地链主有无往来未知。',
          en: 'No supply of it is recorded; ties to a local leader are unknown.',
        },
        statements: [],
      };
    return {
      source: titlesOf(
        world,
        own.map(({ source }) => source),
      ),
      sentence: {
        zh: `从它的供货记录出发，三步之内到不了本地链主。`,
        en: 'Its recorded supplies lead to no local leader within three steps.',
      },
      statements: own.map(({ key }) => assertionKey('supplies', key)),
    };
  },
};
