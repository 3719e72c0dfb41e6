import { ABSENCE_MONTHS } from '../gap/standing.ts';
import type { Sentence } from '../gen/schema.ts';
import { monthsBefore } from '../model/date.ts';
import type { Area } from '../place/area.ts';
import { WORDS, type ZoneFact, type ZoneFacts } from './zone-facts.ts';

/** What is known of one thing that a zone may offer: there is some, there is none, or nobody says. */
export type Offer = { state: 'SOME' | 'NONE' | 'UNKNOWN'; reason: Sentence; facts: readonly ZoneFact[] };

/** A figure or a shortage counts for as long as a stated absence does. */
const isRecent = ({ known }: ZoneFact, { asOf }: ZoneFacts): boolean =>
  known === 0 || known >= monthsBefore(asOf, ABSENCE_MONTHS);

const newest = (facts: readonly ZoneFact[]): ZoneFact | undefined =>
  facts.reduce<ZoneFact | undefined>((best, fact) => (best && best.known >= fact.known ? best : fact), undefined);

/** The zone and its parks. */
const within = (zone: Area, { tree }: ZoneFacts): string[] => [...tree.inside(zone.id)];

/** The zone and the zones that it is in: a park has nothing where its zone has none. */
const around = (zone: Area, { tree }: ZoneFacts): string[] => [
  zone.id,
  ...tree.wider(zone.id).filter((place) => place.startsWith('Zone:')),
];

const saidAt = (places: readonly string[], facts: ZoneFacts, what: ZoneFact['what'], word: string): ZoneFact[] =>
  places.flatMap((place) => (facts.of.get(place) ?? []).filter((fact) => fact.what === what && fact.word === word));

/** The newest recent figure of each of these places. */
const figuresAt = (places: readonly string[], facts: ZoneFacts, word: string): ZoneFact[] =>
  places.flatMap(
    (place) => newest(saidAt([place], facts, 'FIGURE', word).filter((fact) => isRecent(fact, facts))) ?? [],
  );

const isSome = ({ value, bound }: ZoneFact): boolean => (value ?? 0) > 0 && bound !== 'AT_MOST';
const isNone = ({ value, bound }: ZoneFact): boolean => value === 0 && bound !== 'AT_LEAST';

/** The figure that tells: the largest amount at the zone or its parks, else a none of the zone or a zone around it. */
function telling(zone: Area, facts: ZoneFacts, word: string): ZoneFact | undefined {
  const some = figuresAt(within(zone, facts), facts, word).filter(isSome);
  const largest = some.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  return largest ?? figuresAt(around(zone, facts), facts, word).find(isNone);
}

/** Units in English, as far as these indicators use them. */
const unitsEn: Readonly<Record<string, string>> = { 亩: 'mu', 平方米: 'm²', 栋: 'halls' };

const amountOf = ({ value, unit, period }: ZoneFact): Sentence => ({
  zh: `${value ?? ''} ${unit ?? ''}（${period ?? ''}）`,
  en: `${value ?? ''} ${unitsEn[unit ?? ''] ?? unit ?? ''} (${period ?? ''})`,
});

/** Words of a statement of the property `land` that say there is too little of it. */
const SHORT = /不足|短缺|紧缺|没有|\bshort(age)?\b|\bnone\b/i;

export function landOf(zone: Area, facts: ZoneFacts): Offer {
  const figure = telling(zone, facts, WORDS.land);
  const shortage = newest(
    saidAt(around(zone, facts), facts, 'STATEMENT', WORDS.shortage).filter(
      (fact) => SHORT.test(fact.text ?? '') && isRecent(fact, facts),
    ),
  );
  if (shortage && shortage.known > (figure?.known ?? -1)) {
    const day = shortage.period ?? '';
    const reason = { zh: `来源写明可用地不足（${day}）。`, en: `A source says that it is short of land (${day}).` };
    return { state: 'NONE', reason, facts: [shortage] };
  }
  if (figure)
    return isSome(figure)
      ? {
          state: 'SOME',
          reason: { zh: `有可供土地：${amountOf(figure).zh}。`, en: `It has land on offer: ${amountOf(figure).en}.` },
          facts: [figure],
        }
      : {
          state: 'NONE',
          reason: { zh: '来源写明没有可供土地。', en: 'A source says that it has no land on offer.' },
          facts: [figure],
        };
  const granted = newest(saidAt(within(zone, facts), facts, 'FIGURE', WORDS.granted));
  return {
    state: 'UNKNOWN',
    reason: granted
      ? {
          zh: `土地未知：出让过标准地 ${amountOf(granted).zh}，没有来源说还剩多少。`,
          en: `Land unknown: it granted standard land, ${amountOf(granted).en}; no source says what is left.`,
        }
      : { zh: '土地未知：没有来源说有无可供土地。', en: 'Land unknown: no source says whether there is any.' },
    facts: granted ? [granted] : [],
  };
}

export function factoryOf(zone: Area, facts: ZoneFacts): Offer {
  const figure = telling(zone, facts, WORDS.factory);
  if (figure)
    return isSome(figure)
      ? {
          state: 'SOME',
          reason: {
            zh: `有可用标准厂房：${amountOf(figure).zh}。`,
            en: `It has factory space on offer: ${amountOf(figure).en}.`,
          },
          facts: [figure],
        }
      : {
          state: 'NONE',
          reason: { zh: '来源写明没有可用厂房。', en: 'A source says that it has no factory space on offer.' },
          facts: [figure],
        };
  const halls = newest(saidAt(within(zone, facts), facts, 'HALLS', WORDS.halls));
  return {
    state: 'UNKNOWN',
    reason: halls
      ? {
          zh: `厂房未知：在建厂房 ${amountOf(halls).zh}，没有来源说可否租购。`,
          en: `Factories unknown: being built: ${amountOf(halls).en}; no source says whether they are on offer.`,
        }
      : {
          zh: '厂房未知：没有来源说有无可用厂房。',
          en: 'Factories unknown: no source says whether there is space on offer.',
        },
    facts: halls ? [halls] : [],
  };
}
