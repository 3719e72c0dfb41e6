import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { importNational } from '../../../server/src/import/chain-knowledge-graph/import-national.ts';
import { useApi } from '../../setup/api.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/chain-knowledge-graph', import.meta.url));
const PATIENCE_MS = 400_000;

type Ground = { rule: string; standing: string; evidence: { locator: string | null }[] };
type Target = { enterprise: { name: string }; groundCount: number; grounds: Ground[] };

describe.skipIf(!existsSync(FOLDER))('the seed with the whole country (skipped without ../shared/data)', () => {
  const api = useApi('seed');

  beforeAll(async () => {
    await importNational(api.graph, FOLDER, () => undefined);
  }, PATIENCE_MS);

  const targets = async (chain: string, segment: string) =>
    (
      await api.ask<{ targets: { nodes: Target[] } }>(
        `query ($chain: ID!, $segment: ID!) { targets(chain: $chain, segment: $segment, area: "Region:140400") {
          nodes { enterprise { name } groundCount grounds { rule standing evidence { locator } } } } }`,
        { chain, segment },
      )
    ).targets.nodes;

  it.each([
    ['Chain:led', 'Segment:led-chip', 8, ['ST德豪']],
    ['Chain:pv', 'Segment:pv-glass', 9, ['秀强股份', '*ST金刚']],
  ])('%s %s: %i candidates, each explained, some by their products alone', async (chain, segment, count, inferred) => {
    const found = await targets(chain, segment);
    expect(found).toHaveLength(count);
    for (const { groundCount, grounds } of found) {
      expect(groundCount).toBeGreaterThan(0);
      for (const { rule, standing, evidence } of grounds) {
        expect(evidence.length).toBeGreaterThan(0);
        if (rule !== 'ACTIVITY') expect([standing, evidence[0]?.locator]).toEqual(['INFERRED', expect.any(String)]);
      }
    }
    const byProducts = found.filter(({ grounds }) => grounds.every(({ rule }) => rule !== 'ACTIVITY'));
    expect(byProducts.map(({ enterprise }) => enterprise.name).sort()).toEqual([...inferred].sort());
  });
});
