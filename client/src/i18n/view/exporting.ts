import { addWords } from '../add-words.ts';
import { exporting as en } from '../en/exporting.ts';
import { exporting as zh } from '../zh/exporting.ts';

addWords('exporting', { zh, en });
