import type { Cells } from '../change/rows.ts';
import type { ObstacleKind, Sentence } from '../gen/schema.ts';

type Words = Pick<Sentence, 'zh' | 'en'>;
type Named = { name: string; nameEn: string | null };

export const OBSTACLE_WORDS: Readonly<Record<ObstacleKind, Words>> = {
  LAND: { zh: '用地', en: 'land' },
  PLANNING: { zh: '规划', en: 'planning' },
  APPROVAL: { zh: '审批', en: 'approval' },
  UTILITIES: { zh: '配套', en: 'utilities' },
  FINANCE: { zh: '资金', en: 'finance' },
  ENVIRONMENT: { zh: '环境', en: 'environment' },
  OTHER: { zh: '其他', en: 'other' },
};

const wordsOf = (kind: string | undefined): Words => OBSTACLE_WORDS[kind as ObstacleKind] ?? OBSTACLE_WORDS.OTHER;

/** What is stated of an obstacle, in a sentence: new, changed or cleared. */
export function sentenceOf({ name, nameEn }: Named, before: Cells | null, now: Cells): Words {
  const kind = wordsOf(now.kind);
  const due = now.due ? { zh: `，限 ${now.due}`, en: `, due ${now.due}` } : { zh: '', en: '' };
  const unit = now.unit ? { zh: `，${now.unit}负责`, en: `, ${now.unit} responsible` } : { zh: '', en: '' };
  const met = now.consulted
    ? {
        zh: `，${now.consulted} 会诊${now.outcome ? `：${now.outcome}` : ''}`,
        en: `, joint consultation ${now.consulted}${now.outcome ? `: ${now.outcome}` : ''}`,
      }
    : { zh: '', en: '' };
  if (now.state === 'CLEARED' && before?.state !== 'CLEARED')
    return {
      zh: `卡点解除：${name}的${kind.zh}卡点“${now.text}”于 ${now.cleared} 解除${met.zh}。`,
      en: `Obstacle cleared: ${nameEn ?? name}, ${kind.en}, "${now.text}", on ${now.cleared}${met.en}.`,
    };
  return {
    zh: `${before ? '卡点改为' : '新增卡点'}：${name}，${kind.zh}，“${now.text}”${due.zh}${unit.zh}${met.zh}。`,
    en: `Obstacle ${before ? 'changed' : 'added'}: ${nameEn ?? name}, ${kind.en}, "${now.text}"${due.en}${unit.en}${met.en}.`,
  };
}
