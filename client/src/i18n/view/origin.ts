import { addWords } from '../add-words.ts';
import { origin as en } from '../en/origin.ts';
import { origin as zh } from '../zh/origin.ts';

addWords('origin', { zh, en });
