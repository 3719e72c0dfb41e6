import { addWords } from '../add-words.ts';
import { compare as en } from '../en/compare.ts';
import { compare as zh } from '../zh/compare.ts';

addWords('compare', { zh, en });
