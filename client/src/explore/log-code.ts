import type { LinkType } from '../gen/graphql.ts';
import type { Command } from './command.ts';

/**
 * A log as part of an address: `things~step~step`. Things are ids joined by commas; a step is a letter, the numbers of
 * its things, and what else it needs, joined by points: `s0`, `e0.io.i.0`, `n0.io.i.3`, `c0`, `p0.3`, `u0.2`, `d0.2`, `m1.-40.120`.
 */
const TYPE_CODES: Readonly<Record<LinkType, string>> = {
  INPUT_OF: 'io',
  HAS_SEGMENT: 'hs',
  ACTIVE_IN: 'ai',
  SUPPLIES: 'su',
  BUYS: 'bu',
  LEADS: 'le',
  FILLS: 'fi',
  BACKED_BY: 'bb',
  PHASE_OF: 'ph',
  LOCATED_IN: 'li',
  SITED_IN: 'si',
  PRIORITISES: 'pr',
  TARGETS: 'ta',
  PART_OF: 'po',
  MEMBER_OF: 'mo',
  CLASSIFIED_AS: 'ca',
  KIND_OF: 'ko',
  BELONGS_TO: 'be',
  PRODUCES: 'mk',
  ALSO_CLASSIFIED_AS: 'ac',
  ON_LIST: 'ol',
  OF: 'of',
  AIMS_AT: 'aa',
  BROUGHT_BY: 'by',
};
const TYPES = new Map(Object.entries(TYPE_CODES).map(([type, code]) => [code, type as LinkType]));

/** An address from elsewhere can be of any length. */
export const MOST_STEPS = 500;

const guarded = (id: string) => id.replace(/[%,~]/g, (sign) => encodeURIComponent(sign).replace('~', '%7E'));

export function printLog(commands: readonly Command[]): string {
  const places = new Map<string, number>();
  const place = (id: string): number => {
    const known = places.get(id) ?? places.size;
    places.set(id, known);
    return known;
  };
  const steps = commands.map((command) => printStep(command, place));
  return [[...places.keys()].map(guarded).join(','), ...steps].join('~');
}

function printStep(command: Command, place: (id: string) => number): string {
  switch (command.do) {
    case 'start':
      return `s${command.ids.map(place).join('.')}`;
    case 'expand':
      return `e${place(command.id)}.${TYPE_CODES[command.type]}.${command.direction === 'OUT' ? 'o' : 'i'}.${command.page}`;
    case 'one': {
      const way = command.direction === 'OUT' ? 'o' : 'i';
      return `n${place(command.id)}.${TYPE_CODES[command.type]}.${way}.${place(command.other)}`;
    }
    case 'collapse':
      return `c${place(command.id)}`;
    case 'path':
      return `p${place(command.from)}.${place(command.to)}`;
    case 'cone':
      return `${command.direction === 'UPSTREAM' ? 'u' : 'd'}${place(command.id)}.${command.steps}`;
    case 'move':
      return `m${place(command.id)}.${command.x}.${command.y}`;
  }
}

/** Steps up to the first one that is none: an address cut short still shows what is left of it. */
export function readLog(printed: string): Command[] {
  const [things = '', ...steps] = printed.split('~');
  const ids = things.split(',').map((id) => id.replace(/%(25|2C|7E)/g, (code) => decodeURIComponent(code)));
  const commands: Command[] = [];
  for (const step of steps.slice(0, MOST_STEPS)) {
    const command = readStep(step, ids);
    if (!command) break;
    commands.push(command);
  }
  return commands;
}

/** Steps from the first one on that is none, or is one too many: they are not shown. */
export const unreadSteps = (printed: string): number => printed.split('~').length - 1 - readLog(printed).length;

function readStep(step: string, ids: readonly string[]): Command | undefined {
  const [first = '', second = '', third = '', fourth = ''] = step.slice(1).split('.');
  const thing = (part: string) => (/^\d+$/.test(part) ? ids[Number(part)] : undefined);
  const whole = (part: string) => (/^-?\d{1,6}$/.test(part) ? Number(part) : undefined);
  const id = thing(first);
  if (!id) return undefined;
  const [a, b] = [whole(second), whole(third)];
  switch (step[0]) {
    case 's': {
      const starts = step.slice(1).split('.').map(thing);
      return starts.every((each) => each !== undefined) ? { do: 'start', ids: starts } : undefined;
    }
    case 'e': {
      const [type, page] = [TYPES.get(second), whole(fourth)];
      if (!type || !/^[oi]$/.test(third) || page === undefined || page < 0) return undefined;
      return { do: 'expand', id, type, direction: third === 'o' ? 'OUT' : 'IN', page };
    }
    case 'n': {
      const [type, other] = [TYPES.get(second), thing(fourth)];
      if (!type || !/^[oi]$/.test(third) || !other) return undefined;
      return { do: 'one', id, type, direction: third === 'o' ? 'OUT' : 'IN', other };
    }
    case 'c':
      return { do: 'collapse', id };
    case 'p': {
      const to = thing(second);
      return to ? { do: 'path', from: id, to } : undefined;
    }
    case 'u':
    case 'd':
      if (a === undefined || a < 1 || a > 8) return undefined;
      return { do: 'cone', id, direction: step[0] === 'u' ? 'UPSTREAM' : 'DOWNSTREAM', steps: a };
    case 'm':
      return a === undefined || b === undefined ? undefined : { do: 'move', id, x: a, y: b };
    default:
      return undefined;
  }
}
