import { addWords } from '../add-words.ts';
import { matrix as en } from '../en/matrix.ts';
import { matrix as zh } from '../zh/matrix.ts';

addWords('matrix', { zh, en });
