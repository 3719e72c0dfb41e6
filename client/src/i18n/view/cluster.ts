import { addWords } from '../add-words.ts';
import { cluster as en } from '../en/cluster.ts';
import { cluster as zh } from '../zh/cluster.ts';

addWords('cluster', { zh, en });
