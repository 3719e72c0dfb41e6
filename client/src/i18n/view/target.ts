import { addWords } from '../add-words.ts';
import { target as en } from '../en/target.ts';
import { target as zh } from '../zh/target.ts';

addWords('target', { zh, en });
