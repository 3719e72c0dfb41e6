import { addWords } from '../add-words.ts';
import { conflictPage as en } from '../en/conflict.ts';
import { conflictPage as zh } from '../zh/conflict.ts';

addWords('conflictPage', { zh, en });
