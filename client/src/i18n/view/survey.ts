import { addWords } from '../add-words.ts';
import { survey as en } from '../en/survey.ts';
import { survey as zh } from '../zh/survey.ts';

addWords('survey', { zh, en });
