import { nodeId } from '../api/node-id.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import type { SurveyFact } from '../gap/facts.ts';
import { ABSENCE_MONTHS, dayOfSurvey } from '../gap/standing.ts';
import type { ComparedCause } from '../gen/schema.ts';
import { formatDay, monthsBefore } from '../model/date.ts';
import { type Compared, segmentsOf } from './compared.ts';
import type { Difference, Subject } from './difference.ts';
import { SURVEYS, type Words } from './printed.ts';
import { basisOf, tellingOfSurvey } from './telling.ts';

export type SurveyWord = SurveyFact['state'] | 'LAPSED';

/**
 * The surveys of a chain or its segments, in the area or a wider one, that came, or whose word has lapsed. That a survey
 * was made is an event of its date (HAPPENED), of an older or unknown date LEARNED; a stated absence lapses by the CLOCK.
 */
export function surveyDifferences(compared: Compared, chain: Chain): Difference[] {
  const [from, , , to] = compared.standpoints;
  const about = new Set([nodeId('Chain', chain.key), ...segmentsOf(chain).map((key) => nodeId('Segment', key))]);
  return to.facts.surveys
    .filter(({ of }) => about.has(of))
    .flatMap((survey) => differenceOf(compared, chain, survey, wordAt(survey, from), wordAt(survey, to)) ?? []);
}

function wordAt(survey: SurveyFact, { scope: { asOf, area, wider } }: Assessment): SurveyWord | null {
  const day = dayOfSurvey(survey);
  if (survey.known > asOf || day > asOf || !(survey.in === area || wider.has(survey.in))) return null;
  return survey.state === 'STATED_ABSENT' && day < monthsBefore(asOf, ABSENCE_MONTHS) ? 'LAPSED' : survey.state;
}

function differenceOf(
  { catalogue: { structure }, interval }: Compared,
  chain: Chain,
  survey: SurveyFact,
  was: SurveyWord | null,
  is: SurveyWord | null,
): Difference | null {
  // One that had lapsed before it was told changes nothing.
  if (was === is || is === null || (was === null && is === 'LAPSED')) return null;
  const during = survey.date !== null && dayOfSurvey(survey) > interval.from;
  const cause: ComparedCause = was !== null ? 'CLOCK' : during ? 'HAPPENED' : 'LEARNED';
  const segment = structure.segments.get(survey.of.slice('Segment:'.length));
  const subject: Subject = {
    id: survey.of,
    name: segment?.name ?? chain.name,
    nameEn: segment?.nameEn ?? chain.nameEn,
  };
  return {
    ...basisOf(cause, [tellingOfSurvey(survey)], interval),
    chain,
    subject,
    aspect: 'SURVEY',
    change: was === null ? 'APPEARED' : 'VANISHED',
    cause,
    before: was,
    after: is === 'LAPSED' ? null : is,
    beforeWords: was && SURVEYS[was],
    afterWords: SURVEYS[is],
    parts: [],
    segments: segment ? [segment.key] : [],
    sentence: said(subject, SURVEYS[is], formatDay(dayOfSurvey(survey)), is === 'LAPSED'),
  };
}

const said = ({ name, nameEn }: Subject, state: Words, day: string, lapsed: boolean): Words => ({
  zh: `“${name}”：${state.zh}（${lapsed ? `说于 ${day}` : day}）。`,
  en: `"${nameEn ?? name}": ${state.en} (${lapsed ? `said on ${day}` : day}).`,
});
