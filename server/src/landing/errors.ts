import { ReadableError } from '../errors.ts';
import type { Words } from './printed.ts';

/** A name in both languages: the printed one where there is no other. */
export type Titled = { name: string; nameEn: string | null };

const namesOf = ({ name, nameEn }: Titled): Words => ({ zh: name, en: nameEn ?? name });

/** The most landings that are simulated together. */
export const MOST_LANDINGS = 20;

export class NoLanding extends ReadableError {
  constructor() {
    super(
      'NO_LANDING',
      {
        zh: '没有给出要模拟的落地；请至少选一个环节和一个开发区。',
        en: 'There is no landing to simulate; choose at least a segment and a zone.',
      },
      { argument: 'landings', value: [] },
    );
  }
}

export class TooMany extends ReadableError {
  constructor(count: number) {
    super(
      'TOO_MANY',
      {
        zh: `一次至多模拟 ${MOST_LANDINGS} 个落地，收到的是 ${count} 个；请分几次模拟。`,
        en: `At most ${MOST_LANDINGS} landings are simulated together; there were ${count}. Simulate them in parts.`,
      },
      { argument: 'landings', value: count },
    );
  }
}

export class SameLanding extends ReadableError {
  constructor(argument: string, value: string, who: { zh: string; en: string }, segment: { zh: string; en: string }) {
    super(
      'SAME_LANDING',
      {
        zh: `${who.zh}在“${segment.zh}”的落地给了两次；请去掉一个，或换环节、换开发区。`,
        en: `${who.en} lands twice in "${segment.en}"; take one away, or choose another segment or zone.`,
      },
      { argument, value },
    );
  }
}

/** A chain made by staff is scored over its own inputs, which no figure of the city's chains may rest on. */
export class MixedChains extends ReadableError {
  constructor(argument: string, made: Words) {
    super(
      'MIXED_CHAINS',
      {
        zh: `“${made.zh}”是自建链，单独评分，不能与本市的产业链放在同一次模拟里；请分开模拟。`,
        en: `"${made.en}" is a chain of our own and scored apart: it is not simulated together with the city's chains. Simulate them apart.`,
      },
      { argument, value: made.zh },
    );
  }
}

export class ZoneOutside extends ReadableError {
  constructor(argument: string, zone: Titled & { id: string }, area: Titled, inside: readonly string[]) {
    const [here, there] = [namesOf(zone), namesOf(area)];
    const hint = (zh: boolean) =>
      inside.length > 0
        ? zh
          ? `范围内的有：${inside.join('、')}。`
          : `Inside are: ${inside.join(', ')}.`
        : zh
          ? '这个范围内没有开发区，请换更大的范围。'
          : 'There is no zone inside this area: choose a wider one.';
    super(
      'ZONE_OUTSIDE',
      {
        zh: `“${here.zh}”（${zone.id}）不在“${there.zh}”内。${hint(true)}`,
        en: `"${here.en}" (${zone.id}) does not lie in "${there.en}". ${hint(false)}`,
      },
      { argument, value: zone.id, suggestions: inside },
    );
  }
}

export class AlreadyLocal extends ReadableError {
  constructor(argument: string, id: string, enterprise: Titled, segment: Titled | null) {
    const [who, what] = [namesOf(enterprise), segment && namesOf(segment)];
    super(
      'ALREADY_LOCAL',
      {
        zh: what
          ? `“${who.zh}”已在本市生产“${what.zh}”，不能再算作落地。`
          : `“${who.zh}”本来就在本市，不能算作引进落地；未具名供应商可留空企业。`,
        en: what
          ? `"${who.en}" already makes "${what.en}" here: that is no landing.`
          : `"${who.en}" is located here already: that is no landing. Leave the enterprise out for an unnamed supplier.`,
      },
      { argument, value: id },
    );
  }
}
