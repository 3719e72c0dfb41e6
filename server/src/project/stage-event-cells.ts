import type { Cells } from '../change/rows.ts';
import type { Sentence, StageMove } from '../gen/schema.ts';
import { readPeriod } from '../import/period.ts';
import { STAGE_WORDS, STOPPED } from './stage-words.ts';

type Named = { key: string; name: string; nameEn: string | null };

/** What staff say of a stage: the cells of its event, without evidence, and the sentence. */
export function stageEventCells(
  { key, name, nameEn }: Named,
  move: StageMove,
  day: string,
): { cells: Cells; sentence: Pick<Sentence, 'zh' | 'en'> } {
  const word = move.stopped === true ? STOPPED : (STAGE_WORDS[move.stage ?? -1] ?? STOPPED);
  const printed = move.printed?.trim() || word.zh;
  const planned = move.planned === true;
  const date = move.date == null ? day : (readPeriod(move.date)?.printed ?? move.date);
  const stage = move.stopped === true ? '' : String(move.stage);
  return {
    cells: {
      project: key,
      stage_from: stage,
      stage_to: stage,
      stopped: String(move.stopped === true),
      date,
      planned: String(planned),
      printed,
    },
    sentence: {
      zh: `工作人员记录：${name}${planned ? `计划于 ${date} ` : `于 ${date} `}${printed}。${move.reason?.trim() ?? ''}`,
      en: `Recorded by staff: ${nameEn ?? name} ${planned ? 'is planned to be' : 'is'} ${word.en}, ${date}.`,
    },
  };
}
