import { addWords } from '../add-words.ts';
import { importing as en } from '../en/importing.ts';
import { importing as zh } from '../zh/importing.ts';

addWords('importing', { zh, en });
