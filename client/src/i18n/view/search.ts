import { addWords } from '../add-words.ts';
import { search as en } from '../en/search.ts';
import { search as zh } from '../zh/search.ts';

addWords('search', { zh, en });
