import { nodeId } from '../api/node-id.ts';
import type { Chain } from '../chain/structure.ts';
import { isOpen, type ScoredChain } from '../gap/score.ts';
import type { ComparedAspect } from '../gen/schema.ts';
import { causeOfFigure, type Path, partsOf } from './cause.ts';
import { type Compared, segmentsOf } from './compared.ts';
import type { Difference } from './difference.ts';
import { CAUSES, figure, signed, type Words } from './printed.ts';
import { asked } from './standpoints.ts';
import { basisOfFigure, tellingsOfSegment } from './telling.ts';

type Figure = {
  aspect: ComparedAspect;
  name: Words;
  unit: string;
  of(scored: ScoredChain, compared: Compared): number | null;
};

const FIGURES: readonly Figure[] = [
  {
    aspect: 'COMPLETENESS_LOW',
    name: { zh: '完整度下端', en: 'Completeness, low end' },
    unit: '%',
    of: ({ completeness }) => completeness?.low ?? null,
  },
  {
    aspect: 'COMPLETENESS_HIGH',
    name: { zh: '完整度上端', en: 'Completeness, high end' },
    unit: '%',
    of: ({ completeness }) => completeness?.high ?? null,
  },
  {
    aspect: 'COVERAGE',
    name: { zh: '覆盖度', en: 'Coverage' },
    unit: '%',
    of: ({ completeness }) => completeness?.coverage ?? null,
  },
  {
    aspect: 'SEVERITY_TOTAL',
    name: { zh: '严重度合计', en: 'Severity, summed up' },
    unit: '',
    of: ({ segments }, { catalogue: { structure } }) =>
      [...segments.values()]
        .filter((scored) => isOpen(scored, structure))
        .reduce((sum, { severity }) => sum + severity, 0),
  },
];

/** The figures of a chain that moved, each with what every cause adds to it. */
export const chainDifferences = (compared: Compared, chain: Chain): Difference[] =>
  FIGURES.map((figure) => figureDifference(compared, chain, figure)).filter((difference) => difference !== null);

function figureDifference(compared: Compared, chain: Chain, { aspect, name, unit, of }: Figure): Difference | null {
  const path = asked(compared.standpoints, ({ chains }) => {
    const scored = chains.get(chain.key);
    return scored ? of(scored, compared) : null;
  });
  if (!isKnown(path)) return null;
  const cause = causeOfFigure(path);
  if (!cause) return null;
  const [was, , , is] = path;
  const printed = (value: number) => `${figure(value)}${unit && ` ${unit}`}`;
  const parts = partsOf(path);
  const told = (language: 'zh' | 'en') =>
    [...parts].reverse().map(({ cause: by, change }) => `${CAUSES[by][language]} ${signed(change, 1)}`);
  const [, , , to] = compared.standpoints;
  const tellings = segmentsOf(chain).flatMap((segment) => tellingsOfSegment(compared.catalogue.structure, to, segment));
  return {
    ...basisOfFigure(cause, tellings, compared.interval),
    chain,
    subject: { id: nodeId('Chain', chain.key), name: chain.name, nameEn: chain.nameEn },
    aspect,
    change: 'MOVED',
    cause,
    before: String(was),
    after: String(is),
    beforeWords: { zh: printed(was), en: printed(was) },
    afterWords: { zh: printed(is), en: printed(is) },
    parts,
    segments: [],
    sentence: {
      zh: `${name.zh} ${printed(was)} → ${printed(is)}：${told('zh').join('，')}。`,
      en: `${name.en} ${printed(was)} → ${printed(is)}: ${told('en').join(', ')}.`,
    },
  };
}

const isKnown = (path: Path<number | null>): path is Path<number> => path.every((value) => value !== null);
