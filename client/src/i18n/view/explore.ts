import { addWords } from '../add-words.ts';
import { explore as en } from '../en/explore.ts';
import { explore as zh } from '../zh/explore.ts';

addWords('explore', { zh, en });
