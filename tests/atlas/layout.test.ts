import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, Places } from '../../client/src/atlas/places.ts';
import { DEFAULTS } from '../../server/src/atlas/group.ts';
import { idOf } from '../../server/src/atlas/thing.ts';
import { atlasOf, madeWorld, readMap } from './made-world.ts';

const worlds = fc.record({ count: fc.integer({ min: 1, max: 900 }), salt: fc.nat(50) });

const EDGE = 0.01;
const isInside = (box: Box, around: Box) =>
  box.x >= around.x - EDGE &&
  box.y >= around.y - EDGE &&
  box.x + box.width <= around.x + around.width + EDGE &&
  box.y + box.height <= around.y + around.height + EDGE;
const areApart = (one: Box, two: Box) =>
  one.x + one.width <= two.x + EDGE ||
  two.x + two.width <= one.x + EDGE ||
  one.y + one.height <= two.y + EDGE ||
  two.y + two.height <= one.y + EDGE;

/** Ids of groups that reach out of the wider one, and of pairs that lie on one another. */
function groupsAcross(places: Places): string[] {
  const wrong: string[] = [];
  const visit = (group: number | null, around: Box) => {
    const narrower = places.narrower(group);
    for (const [at, each] of narrower.entries()) {
      const box = places.box(each);
      if (!isInside(box, around)) wrong.push(places.atlas.ids[each] ?? '');
      for (const other of narrower.slice(at + 1))
        if (!areApart(box, places.box(other))) wrong.push(`${places.atlas.ids[each]} ${places.atlas.ids[other]}`);
      visit(each, box);
    }
  };
  visit(null, { x: 0, y: 0, ...places.world });
  return wrong;
}

describe('places on the map', () => {
  it('every thing has one, in the box of its group, and no two share it', () =>
    fc.assert(
      fc.asyncProperty(worlds, async ({ count, salt }) => {
        const world = madeWorld(count, salt);
        const { atlas, map } = await readMap(world);
        expect(atlas.things.map(idOf).sort()).toEqual(world.things.map(idOf).sort());
        const places = new Places(map);
        const wrong: number[] = [];
        for (let thing = 0; thing < atlas.things.length; thing += 1) {
          const { x, y, cell } = places.of(thing);
          const box = places.box(places.groupOf(thing));
          const half = cell / 2 - 0.01;
          const inside =
            half > 0 &&
            x - half >= box.x &&
            y - half >= box.y &&
            x + half <= box.x + box.width &&
            y + half <= box.y + box.height;
          // What is found at its place, and near the corners of its cell, is the thing itself and no other.
          const alone = [0, -half, half].every(
            (by) => places.thingAt({ x: x + by * 0.98, y: y + by * 0.98 }) === thing,
          );
          if (!inside || !alone) wrong.push(thing);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 12 },
    ));

  it('groups lie inside one another and beside one another, never across', () =>
    fc.assert(
      fc.asyncProperty(worlds, async ({ count, salt }) => {
        const { map } = await readMap(madeWorld(count, salt));
        const places = new Places(map);
        expect(groupsAcross(places)).toEqual([]);
      }),
      { numRuns: 12 },
    ));

  it('are the same for the same content, in whatever order the database tells it', async () => {
    const world = madeWorld(700);
    const turned = { ...world, things: world.things.toReversed(), links: world.links.toReversed() };
    const [one, two] = [await readMap(world), await readMap(turned)];
    expect(two.atlas.things.map(idOf)).toEqual(one.atlas.things.map(idOf));
    expect(two.map.x).toEqual(one.map.x);
    expect(two.map.cell).toEqual(one.map.cell);
  });

  it('no group is smaller than it takes to be one, but for the parts of the map', async () => {
    const { groups } = await atlasOf(madeWorld(900));
    for (const { count, depth } of groups) if (depth > 0) expect(count).toBeGreaterThanOrEqual(DEFAULTS.smallest);
  });
});
