import fc from 'fast-check';
import { askedBy, type Command } from '../../client/src/explore/command.ts';
import type { Brought, PictureLink, PictureNode } from '../../client/src/explore/picture.ts';

const IDS = Array.from({ length: 40 }, (_, at) => `Segment:${at}`);

const nodeOf = (id: string): PictureNode => ({ id, kind: 'SEGMENT', name: id, nameEn: null });
const linkOf = (source: string, target: string): PictureLink => ({
  id: `INPUT_OF:${source}/${target}`,
  source,
  target,
});

/** A world in which every thing has neighbours by a fixed rule, so that the same step is always answered the same. */
function neighboursOf(id: string, salt: number): string[] {
  const number = Number(id.slice(8));
  return IDS.filter((other) => other !== id && (Number(other.slice(8)) * 7 + number * 11 + salt) % 6 === 0);
}

export function answerOf(command: Command): Brought {
  switch (command.do) {
    case 'start':
      return { nodes: command.ids.map(nodeOf), links: [], total: command.ids.length };
    case 'expand': {
      const found = neighboursOf(command.id, command.page + (command.direction === 'OUT' ? 0 : 3));
      return {
        nodes: found.map(nodeOf),
        links: found.map((other) => linkOf(command.id, other)),
        // There are pages after this one.
        total: 3 * found.length,
      };
    }
    case 'one':
      return { nodes: [nodeOf(command.other)], links: [linkOf(command.id, command.other)], total: 1 };
    case 'cone': {
      const found = neighboursOf(command.id, command.steps);
      return {
        nodes: [command.id, ...found].map(nodeOf),
        links: found.map((other) => linkOf(command.id, other)),
        total: found.length,
        steps: [0, ...found.map((_, at) => 1 + (at % command.steps))],
      };
    }
    case 'path': {
      const [middle = command.to] = neighboursOf(command.from, 1);
      const way = [...new Set([command.from, middle, command.to])];
      return {
        nodes: way.map(nodeOf),
        links: way.slice(1).map((id, at) => linkOf(way[at] as string, id)),
        total: 1,
        steps: way.map((_, at) => at),
      };
    }
    default:
      return { nodes: [], links: [], total: 0 };
  }
}

export const answersTo = (commands: readonly Command[]): Map<string, Brought> =>
  new Map(
    commands.flatMap((command) => {
      const name = askedBy(command);
      return name === null ? [] : [[name, answerOf(command)] as const];
    }),
  );

const anId = fc.constantFrom(...IDS);
const aCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('expand' as const),
    id: anId,
    type: fc.constant('INPUT_OF' as const),
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    page: fc.nat(2),
  }),
  fc.record({
    do: fc.constant('one' as const),
    id: anId,
    type: fc.constant('INPUT_OF' as const),
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    other: anId,
  }),
  fc.record({ do: fc.constant('collapse' as const), id: anId }),
  fc.record({ do: fc.constant('path' as const), from: anId, to: anId }),
  fc.record({
    do: fc.constant('cone' as const),
    id: anId,
    direction: fc.constantFrom('UPSTREAM' as const, 'DOWNSTREAM' as const),
    steps: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({
    do: fc.constant('move' as const),
    id: anId,
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
  }),
);

/** Steps that somebody may take: a start, then only steps from what the start or another step may have shown. */
export const someCommands: fc.Arbitrary<Command[]> = fc
  .tuple(fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }), fc.array(aCommand, { maxLength: 12 }))
  .map(([ids, rest]) => [{ do: 'start', ids }, ...rest]);
export { aCommand };
