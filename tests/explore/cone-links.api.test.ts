import { expect, test } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('seed');
const said = 'essential standing evidence';

type Said = { essential: boolean; standing: string; evidence: string };
type Cone = { [column in keyof Said]: Said[column][] } & { id: string[]; source: number[] };

test('a relationship is told alike in a cone and where its thing is expanded: what was concluded says so', async () => {
  const { cone } = await api.ask<{ cone: { nodes: { id: string[] }; edges: Cone } }>(
    `{ cone(id: "Segment:led-package", direction: DOWNSTREAM, steps: 2) { nodes { id } edges { id source ${said} } } }`,
  );
  const { id, source, essential, standing, evidence } = cone.edges;
  const told = id.map((each, at) => ({
    id: each,
    ...{ essential: essential[at], standing: standing[at], evidence: evidence[at] },
  }));
  expect(standing).toContain('INFERRED');
  const starts = [...new Set(source.map((at) => cone.nodes.id[at]))];
  const expanded = await Promise.all(
    starts.map((start) =>
      api.ask<{ expand: { edges: { link: Said & { id: string } }[] } }>(
        `query ($start: ID!) { expand(id: $start, type: INPUT_OF, first: 100) { edges { link { id ${said} } } } }`,
        { start },
      ),
    ),
  );
  const links = expanded.flatMap(({ expand }) => expand.edges.map(({ link }) => link));
  expect(links).toEqual(expect.arrayContaining(told));
});
