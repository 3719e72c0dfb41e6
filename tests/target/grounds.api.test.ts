import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Makers of LED芯片 found by what they produce (tests/nation-chain/README.md). */
const api = useApi('nation-chain');

type Ground = {
  rule: string;
  standing: string;
  share: number | null;
  product: { name: string } | null;
  through: string[];
  source: { title: string };
  statementId: string;
  sentence: { zh: string; en: string };
  evidence: { locator: string; source: { title: string } }[];
};
type Target = {
  enterprise: { id: string };
  groundCount: number;
  grounds: Ground[];
  factors: { name: string; value: number | null; sentence: { zh: string } }[];
};
const GROUND = `rule standing share product { name } through source { title } statementId sentence { zh en }
  evidence { locator source { title } }`;
const targets = async (segment: string, asOf = '2025-06-30') =>
  (
    await api.ask<{ targets: { nodes: Target[] } }>(
      `query ($segment: ID!, $asOf: Date) { targets(chain: "Chain:n", segment: $segment, area: "Region:950100", asOf: $asOf) {
        nodes { enterprise { id } groundCount grounds { ${GROUND} } factors { name value sentence { zh } } } } }`,
      { segment, asOf },
    )
  ).targets.nodes;
const keyOf = ({ enterprise }: Target) => enterprise.id.replace('Enterprise:', '');
const one = async (key: string) => {
  const found = (await targets('Segment:n-chip')).find((target) => keyOf(target) === key);
  if (!found) throw new Error(`${key} is no target`);
  return found;
};

describe('candidates by their products', () => {
  it('are those of the rules, and none who may be here', async () =>
    expect((await targets('Segment:n-chip')).map(keyOf).sort()).toEqual(
      ['both', 'by-alias', 'by-name', 'kind', 'kind-2', 'later', 'part', 'stated'].sort(),
    ));

  it('are none before their source is known', async () =>
    expect((await targets('Segment:n-chip', '2024-12-31')).map(keyOf)).not.toContain('later'));

  it('are none by a name of two characters within another', async () =>
    expect(await targets('Segment:n-glass')).toEqual([]));

  it.each([
    ['both', ['ACTIVITY', 'EXACT'], 50],
    ['by-name', ['EXACT'], 60],
    ['by-alias', ['EXACT'], null],
    ['stated', ['STATED'], 10],
    ['kind', ['KIND', 'PART'], 25],
    ['kind-2', ['KIND'], null],
    ['part', ['PART'], 5],
  ])('%s has the grounds %j, the surest first, and the share of the surest', async (key, rules, share) => {
    const { grounds, groundCount, factors } = await one(key);
    expect(grounds.map(({ rule }) => rule)).toEqual(rules);
    expect(groundCount).toBe(rules.length);
    expect(factors.find(({ name }) => name === 'MAKES')?.value).toBe(share);
  });

  it('every ground by a product is inferred, with its product, its source and the place in it', async () => {
    for (const { grounds } of await targets('Segment:n-chip'))
      for (const ground of grounds.filter(({ rule }) => rule !== 'ACTIVITY')) {
        expect(ground.standing).toBe('INFERRED');
        expect(ground.product).not.toBeNull();
        expect(ground.evidence.map(({ locator }) => locator)).toContainEqual(
          expect.stringMatching(/^productions \d+$/),
        );
      }
  });

  it('a ground says in words how the product leads to the segment, and how much of it is known', async () => {
    const [ground] = (await one('kind-2')).grounds;
    expect(ground).toMatchObject({
      through: ['红光LED芯片', 'LED芯片'],
      product: { name: '深红灯粒' },
      share: null,
      sentence: {
        zh: '产品“深红灯粒”是“红光LED芯片”、“LED芯片”的一种，后者属环节“LED芯片”；占其主营多少未知。',
        en: 'Its product "深红灯粒" is a kind of "红光LED芯片" and "LED芯片", which is of the segment "LED chip"; its share of turnover is unknown.',
      },
    });
    expect(ground?.evidence.map(({ locator }) => locator).sort()).toEqual(['kinds 1', 'kinds 2', 'productions 6']);
  });

  it('what its factor says is said to be inferred', async () => {
    const makes = async (key: string) => (await one(key)).factors.find(({ name }) => name === 'MAKES')?.sentence.zh;
    expect(await makes('by-name')).toBe('由产品“LED芯片”推断在产，占其主营 60%。');
    expect(await makes('both')).toBe('LED芯片占其主营 50%。');
  });
});

it('what an enterprise could fill has its grounds, too', async () => {
  const { targetProfile } = await api.ask<{ targetProfile: { opportunities: { grounds: Ground[] }[] } }>(
    `{ targetProfile(enterprise: "Enterprise:stated", area: "Region:950100") { opportunities { grounds { rule } } } }`,
  );
  expect(targetProfile.opportunities).toEqual([{ grounds: [{ rule: 'STATED' }] }]);
});

it('a gap counts them among those elsewhere, those that a source names first', async () => {
  const { gap } = await api.ask<{ gap: { outsideCount: number; outside: { inferred: boolean }[] } }>(
    `{ gap(chain: "Chain:n", segment: "Segment:n-chip", area: "Region:950100") {
      outsideCount outside { inferred enterprise { name } } } }`,
  );
  // here-too makes it elsewhere as well: it is no target, being here already.
  expect(gap.outsideCount).toBe(9);
  expect(gap.outside[0]).toEqual({ inferred: false, enterprise: { name: '两据厂' } });
  expect(gap.outside.filter(({ inferred }) => inferred)).toHaveLength(8);
});
