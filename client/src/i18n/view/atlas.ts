import { addWords } from '../add-words.ts';
import { atlas as en } from '../en/atlas.ts';
import { atlas as zh } from '../zh/atlas.ts';

addWords('atlas', { zh, en });
