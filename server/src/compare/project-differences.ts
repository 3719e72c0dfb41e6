import { nodeId } from '../api/node-id.ts';
import type { Chain } from '../chain/structure.ts';
import { lastHeard, newestPlan } from '../gap/item.ts';
import type { ComparedAspect } from '../gen/schema.ts';
import { type Day, formatDay } from '../model/date.ts';
import { causeOf, type Path } from './cause.ts';
import { type Compared, segmentsOf } from './compared.ts';
import { changeOf, type Difference, joined } from './difference.ts';
import { LATENESS, leadOf, stageWords, type Words } from './printed.ts';
import { latenessCode, type ProjectState, projectsIn, stageCode } from './project-state.ts';
import { asked } from './standpoints.ts';
import { basisOf, tellingOfAppearance, tellingOfStage, tellingsOfProject } from './telling.ts';

type States = Path<ProjectState | null>;
type Told = { code(state: ProjectState): string; words(state: ProjectState): Words };

const STAGE: Told = { code: stageCode, words: stageWords };
const LATE: Told = { code: latenessCode, words: (state) => LATENESS[latenessCode(state)] };

/** The projects of a chain that appeared, moved in stage or stopped, became late or caught up. */
export function projectDifferences(compared: Compared, chain: Chain): Difference[] {
  const own = new Set(segmentsOf(chain));
  const states = asked(compared.standpoints, (assessment) => projectsIn(compared.catalogue, assessment, own));
  const keys = new Set(states.flatMap((at) => [...at.keys()]));
  return [...keys].flatMap((key) => {
    const [from, time, learned, to] = states;
    const path: States = [from.get(key) ?? null, time.get(key) ?? null, learned.get(key) ?? null, to.get(key) ?? null];
    const [was, , , is] = path;
    const aspects: [ComparedAspect, Told][] =
      was && is
        ? [
            ['STAGE', STAGE],
            ['LATENESS', LATE],
          ]
        : [['PROJECT', STAGE]];
    return aspects.flatMap(([aspect, told]) => differenceOf(compared, chain, path, aspect, told) ?? []);
  });
}

function differenceOf(
  { interval }: Compared,
  chain: Chain,
  path: States,
  aspect: ComparedAspect,
  { code, words }: Told,
): Difference | null {
  const [was, time, learned, is] = path;
  const present = aspect === 'PROJECT' ? () => 'THERE' : code;
  const of = (state: ProjectState | null) => state && present(state);
  const cause = causeOf([of(was), of(time), of(learned), of(is)]);
  const state = is ?? was;
  if (!cause || !state) return null;
  const { fact, segments } = state;
  const deciding = aspect === 'PROJECT' ? [tellingOfAppearance(fact)] : tellingOfStage(fact, interval.to);
  const basis = basisOf(cause, tellingsOfProject(fact), interval, aspect === 'LATENESS' ? undefined : deciding);
  const said = is
    ? sentenceOf(aspect, was, is, interval.to)
    : { zh: `项目“${fact.name}”不再在此。`, en: `The project "${fact.nameEn ?? fact.name}" is no longer here.` };
  return {
    ...basis,
    chain,
    subject: { id: nodeId('Project', fact.key), name: fact.name, nameEn: fact.nameEn },
    aspect,
    change: changeOf(was, is),
    cause,
    before: was && code(was),
    after: is && code(is),
    beforeWords: was && words(was),
    afterWords: is && words(is),
    parts: [],
    segments,
    sentence: joined(leadOf(cause, basis, is !== null && is.late !== null), said),
  };
}

function sentenceOf(aspect: ComparedAspect, was: ProjectState | null, is: ProjectState, asOf: Day): Words {
  const { fact } = is;
  const [zh, en] = [`“${fact.name}”`, `"${fact.nameEn ?? fact.name}"`];
  const stage = stageWords(is);
  if (aspect === 'LATENESS') {
    const late = latenessWords(is, asOf);
    return { zh: `${zh}${late.zh}。`, en: `${en} ${late.en}.` };
  }
  if (!was) {
    const late = is.late && latenessWords(is, asOf);
    return {
      zh: `项目${zh}出现，${stage.zh}${late ? `；${late.zh}` : ''}。`,
      en: `The project ${en} appeared, ${stage.en}${late ? `; it ${late.en}` : ''}.`,
    };
  }
  return {
    zh: `${zh}由${stageWords(was).zh}到${stage.zh}。`,
    en: `${en} moved from ${stageWords(was).en} to ${stage.en}.`,
  };
}

function latenessWords({ fact, late, stageTo }: ProjectState, asOf: Day): Words {
  if (late === 'OVERDUE') {
    const day = newestPlan(fact, stageTo ?? -1, asOf)?.date;
    const by = day ? formatDay(day) : '—';
    return { zh: `原计划 ${by} 前进入下一阶段，已逾期`, en: `was planned to move on by ${by} and is overdue` };
  }
  if (late === 'SILENT') {
    const heard = lastHeard(fact, asOf);
    const day = heard ? formatDay(heard) : '—';
    return { zh: `自 ${day} 以来一年多没有新消息`, en: `has not been heard of since ${day}, for over a year` };
  }
  return { zh: '不再算作迟滞', en: 'no longer counts as late' };
}
