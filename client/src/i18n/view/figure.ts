import { addWords } from '../add-words.ts';
import { figurePage as en } from '../en/figure.ts';
import { figurePage as zh } from '../zh/figure.ts';

addWords('figurePage', { zh, en });
