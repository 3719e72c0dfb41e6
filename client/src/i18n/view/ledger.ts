import { addWords } from '../add-words.ts';
import { ledger as en } from '../en/ledger.ts';
import { ledger as zh } from '../zh/ledger.ts';

addWords('ledger', { zh, en });
