import { addWords } from '../add-words.ts';
import { shortlist as en } from '../en/shortlist.ts';
import { shortlist as zh } from '../zh/shortlist.ts';

addWords('shortlist', { zh, en });
