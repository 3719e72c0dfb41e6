import { addWords } from '../add-words.ts';
import { landing as en } from '../en/landing.ts';
import { landing as zh } from '../zh/landing.ts';

addWords('landing', { zh, en });
