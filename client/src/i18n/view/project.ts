import { addWords } from '../add-words.ts';
import { project as en } from '../en/project.ts';
import { project as zh } from '../zh/project.ts';

addWords('project', { zh, en });
