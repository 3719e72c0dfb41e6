import { addWords } from '../add-words.ts';
import { leaderPage as en } from '../en/leader-page.ts';
import { leaderPage as zh } from '../zh/leader-page.ts';

addWords('leaderPage', { zh, en });
