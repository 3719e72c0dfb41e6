import { type Window, yearsOf } from './window.ts';

/**
 * Same population, other period. Sources name what they counted in free words with the period among them: 长子经开区
 * 2023年签约项目. Two such names mean the same population when they are letter for letter the same once the dates of
 * their own periods are taken out, with 截至, 以来, 底 … that hang on them. Nothing else is taken out: a number that is
 * no date (13个开发区, 三次活动), a place, a part (其中工业) are what the population is. A year outside the period of the
 * figure (2019年前成立的企业, counted in 2023) is part of the population, too, and stays.
 *
 * The rule errs to one side: it may keep apart what was only worded anew, it never joins what was named otherwise.
 */
const NUMBER = '[一二三四1-4]';
const WITHIN_A_YEAR = [
  '全年',
  '度',
  '[上下]半年',
  `(?:第?${NUMBER}|前${NUMBER}个?)季度`,
  '(?:前\\d{1,2}个月|\\d{1,2}(?:[—–~至到-]\\d{1,2})?月(?:\\d{1,2}日|份|[底末初])?)',
].join('|');
const DATE = new RegExp(`(?:截至|截止)?(\\d{4})年(?:${WITHIN_A_YEAR})?(?:以来|期间|底|末|初|止)?`, 'g');
const EDGES = /^[，、；,;\s]+|[，、；,;\s]+$/g;

/** The name of a population without the dates of its period; `null` window (a plan): as it is written. */
export function populationKind(population: string, window: Window | null): string {
  const plain = population.normalize('NFKC').replaceAll(/\s+/g, '');
  if (window === null) return plain;
  const [first, last] = yearsOf(window);
  return plain
    .replaceAll(DATE, (printed, year: string) => (Number(year) >= first && Number(year) <= last ? '' : printed))
    .replaceAll(/[,，、;；]{2,}/g, ',')
    .replaceAll(EDGES, '');
}
