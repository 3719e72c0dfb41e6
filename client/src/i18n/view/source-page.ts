import { addWords } from '../add-words.ts';
import { sourcePage as en } from '../en/source-page.ts';
import { sourcePage as zh } from '../zh/source-page.ts';

addWords('sourcePage', { zh, en });
