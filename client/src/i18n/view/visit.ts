import { addWords } from '../add-words.ts';
import { visit as en } from '../en/visit.ts';
import { visit as zh } from '../zh/visit.ts';

addWords('visit', { zh, en });
