import { addWords } from '../add-words.ts';
import { zonePage as en } from '../en/zone.ts';
import { zonePage as zh } from '../zh/zone.ts';

addWords('zonePage', { zh, en });
