import { addWords } from '../add-words.ts';
import { mergePage as en } from '../en/merge.ts';
import { mergePage as zh } from '../zh/merge.ts';

addWords('mergePage', { zh, en });
