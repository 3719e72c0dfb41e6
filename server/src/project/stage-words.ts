import type { Sentence } from '../gen/schema.ts';

type Word = Pick<Sentence, 'zh' | 'en'>;

/** The words of the stage scale 0-8 (design §2), for statements that staff make without a word of their own. */
export const STAGE_WORDS: readonly Word[] = [
  { zh: '线索', en: 'lead' },
  { zh: '谋划', en: 'planned' },
  { zh: '洽谈', en: 'negotiation' },
  { zh: '签约', en: 'signed' },
  { zh: '供地或入库', en: 'land or registration' },
  { zh: '在建', en: 'construction' },
  { zh: '试生产', en: 'trial' },
  { zh: '投产', en: 'in production' },
  { zh: '达产', en: 'at capacity' },
];

export const STOPPED: Word = { zh: '中止', en: 'stopped' };
