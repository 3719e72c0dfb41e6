import { addWords } from '../add-words.ts';
import { cascade as en } from '../en/cascade.ts';
import { cascade as zh } from '../zh/cascade.ts';

addWords('cascade', { zh, en });
