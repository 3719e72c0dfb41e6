import { problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** A chain has segments, and an input joins segments that stand in chains: else nobody would ever see it. */
export const chainContents: Rule = function* (data) {
  const chains = new Set(data.rows('chain_segments').map((row) => textOf(row, 'chain')));
  const segments = new Set(data.rows('chain_segments').map((row) => textOf(row, 'segment')));
  for (const row of data.rows('chains')) {
    if (chains.has(textOf(row, 'key'))) continue;
    yield problemAt(
      row,
      'key',
      { zh: '这条链没有环节。', en: 'The chain has no segments.' },
      { zh: '在 chain_segments 中列出它的环节。', en: 'List its segments in chain_segments.' },
    );
  }
  for (const row of data.rows('inputs')) {
    for (const column of ['input', 'buyer']) {
      const segment = textOf(row, column);
      if (segment === undefined || segments.has(segment) || !data.find('segments', segment)) continue;
      yield problemAt(
        row,
        column,
        { zh: '这个环节不在任何链中。', en: 'The segment is in no chain.' },
        { zh: '在 chain_segments 中把它列入一条链。', en: 'Put it into a chain in chain_segments.' },
      );
    }
  }
};
