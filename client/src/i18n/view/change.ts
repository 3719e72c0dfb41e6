import { addWords } from '../add-words.ts';
import { change as en } from '../en/change.ts';
import { change as zh } from '../zh/change.ts';

addWords('change', { zh, en });
