import { nodeId } from '../api/node-id.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { isOperating } from '../gap/item.ts';
import { reasonOf } from '../gap/reason.ts';
import type { Scored } from '../gap/score.ts';
import { touchedBy } from '../gap/standing.ts';
import { causeOf, causeOfFigure, type Path, partsOf } from './cause.ts';
import { type Compared, segmentsOf } from './compared.ts';
import { type Difference, joined, type Subject } from './difference.ts';
import { figure, KINDS, leadOf, type Words } from './printed.ts';
import { asked } from './standpoints.ts';
import {
  basisOf,
  basisOfFigure,
  type Telling,
  tellingOfActivity,
  tellingOfStage,
  tellingsOfSegment,
} from './telling.ts';

/** The segments of a chain whose kind or whose severity is another. */
export const segmentDifferences = (compared: Compared, chain: Chain): Difference[] =>
  segmentsOf(chain).flatMap((segment) => {
    const path = scoredAt(compared, chain, segment);
    const found = compared.catalogue.structure.segments.get(segment);
    if (!path || !found) return [];
    const subject = { id: nodeId('Segment', segment), name: found.name, nameEn: found.nameEn };
    return [kindDifference(compared, chain, subject, path), severityDifference(compared, chain, subject, path)].filter(
      (difference) => difference !== null,
    );
  });

function scoredAt({ standpoints }: Compared, chain: Chain, segment: string): Path<Scored> | null {
  const [from, time, learned, to] = asked(standpoints, ({ chains }) => chains.get(chain.key)?.segments.get(segment));
  return from && time && learned && to ? [from, time, learned, to] : null;
}

const along = <Value>([from, time, learned, to]: Path<Scored>, of: (scored: Scored) => Value): Path<Value> => [
  of(from),
  of(time),
  of(learned),
  of(to),
];

function kindDifference(compared: Compared, chain: Chain, subject: Subject, path: Path<Scored>): Difference | null {
  const cause = causeOf(along(path, ({ kind }) => kind));
  if (!cause) return null;
  const [was, , , is] = path;
  const { catalogue, standpoints, interval } = compared;
  const [, , , to] = standpoints;
  const tellings = tellingsOfSegment(catalogue.structure, to, is.segment);
  const basis = basisOf(cause, tellings, interval, deciding(is, to));
  const reason = reasonOf({ ...is, ...to, ...namesOf(compared, to) });
  const severity = `${figure(was.severity)} → ${figure(is.severity)}`;
  return {
    ...basis,
    chain,
    subject,
    aspect: 'KIND',
    change: 'MOVED',
    cause,
    before: was.kind,
    after: is.kind,
    beforeWords: KINDS[was.kind],
    afterWords: KINDS[is.kind],
    parts: [],
    segments: [is.segment],
    sentence: joined(leadOf(cause, basis, is.kind === 'STALLED'), {
      zh: `${reason.zh}严重度 ${severity}。`,
      en: `${reason.en} Severity ${severity}.`,
    }),
  };
}

/** Of what makes the kind: what operates, else what is punctual, else what is late; none where only hints are left. */
function deciding({ situation: { items } }: Scored, { facts, scope }: Assessment): Telling[] {
  const ranks = [items.filter(isOperating), items.filter(({ late }) => !late), items];
  const keys = new Set(ranks.find((rank) => rank.length > 0)?.map(({ key }) => key));
  return [
    ...facts.activities.filter(({ key }) => keys.has(key)).map(tellingOfActivity),
    ...facts.projects.filter(({ key }) => keys.has(key)).flatMap((project) => tellingOfStage(project, scope.asOf)),
  ];
}

function namesOf({ catalogue: { tree } }: Compared, { scope }: Assessment) {
  const words = (id: string): Words => {
    const area = tree.areas.get(id);
    return { zh: area?.name ?? id, en: area?.nameEn ?? area?.name ?? id };
  };
  return { areaName: words(scope.area), homeName: words(scope.home) };
}

function severityDifference(compared: Compared, chain: Chain, subject: Subject, path: Path<Scored>): Difference | null {
  const values = along(path, ({ severity }) => severity);
  const cause = causeOfFigure(values);
  if (!cause) return null;
  const [was, , , is] = path;
  return {
    ...basisOfFigure(cause, tellingsBehind(compared, is.segment), compared.interval),
    chain,
    subject,
    aspect: 'SEVERITY',
    change: 'MOVED',
    cause,
    before: String(was.severity),
    after: String(is.severity),
    beforeWords: { zh: figure(was.severity), en: figure(was.severity) },
    afterWords: { zh: figure(is.severity), en: figure(is.severity) },
    parts: partsOf(values),
    segments: [is.segment],
    sentence: termsMoved(was, is),
  };
}

/** Of the segment itself; where nothing is told of it, of its inputs and its buyers, which move its severity, too. */
function tellingsBehind({ catalogue: { structure }, standpoints }: Compared, segment: string): Telling[] {
  const [, , , to] = standpoints;
  const own = tellingsOfSegment(structure, to, segment);
  return own.length > 0
    ? own
    : touchedBy(structure, segment).flatMap((other) => tellingsOfSegment(structure, to, other));
}

/** Which of the terms of the severity moved. */
function termsMoved(was: Scored, is: Scored): Words {
  const terms: readonly (readonly [Words, number, number])[] = [
    [{ zh: '本地需求', en: 'need at home' }, was.terms.need, is.terms.need],
    [{ zh: '已有供给', en: 'supply' }, was.supplied, is.supplied],
    [{ zh: '供需比', en: 'fill' }, was.fill, is.fill],
  ];
  const told = terms.filter(([, before, after]) => before !== after);
  const of = (language: 'zh' | 'en') =>
    told.map(([name, before, after]) => `${name[language]} ${before.toFixed(2)} → ${after.toFixed(2)}`);
  const figures = `${figure(was.severity)} → ${figure(is.severity)}`;
  return {
    zh: told.length > 0 ? `严重度 ${figures}：${of('zh').join('，')}。` : `严重度 ${figures}。`,
    en: told.length > 0 ? `Severity ${figures}: ${of('en').join(', ')}.` : `Severity ${figures}.`,
  };
}
