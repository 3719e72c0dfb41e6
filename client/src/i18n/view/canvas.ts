import { addWords } from '../add-words.ts';
import { canvas as en } from '../en/canvas.ts';
import { canvas as zh } from '../zh/canvas.ts';

addWords('canvas', { zh, en });
