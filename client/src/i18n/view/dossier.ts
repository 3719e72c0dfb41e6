import { addWords } from '../add-words.ts';
import { dossier as en } from '../en/dossier.ts';
import { dossier as zh } from '../zh/dossier.ts';

addWords('dossier', { zh, en });
