import { useTranslation } from 'react-i18next';
import { useMoney } from '../i18n/figures.ts';
import { usePreference } from '../ui/preference.ts';
import type { OriginContents, OriginSource, Origins } from './origin-book.ts';
import type { Measure } from './origins-search.ts';

type Money = Origins['outside']['money'];
export type MapFigure = { value: number; figure: string; unstated: boolean };

const WAN_PER_YI = 10_000;

/** What a tile prints for a measure, and by how much it is shaded. */
export function useMapFigures(measure: Measure) {
  const { t } = useTranslation();
  const language = usePreference((preference) => preference.language);
  const sum = (wan: number) => {
    const value = language === 'zh' ? wan / WAN_PER_YI : wan / (10 * WAN_PER_YI);
    return t('origin.tileMoney', { value: value.toLocaleString('en-US', { maximumFractionDigits: 2 }) });
  };
  const short = ({ knownWan, unknown }: Money): MapFigure => {
    const more = unknown > 0 ? '+?' : '';
    return {
      value: knownWan,
      figure: knownWan > 0 ? `${sum(knownWan)}${more}` : unknown > 0 ? t('unknown') : '',
      unstated: knownWan === 0 && unknown > 0,
    };
  };
  const count = (value: number, exact = true): MapFigure => {
    return { value, figure: value > 0 ? (exact ? `${value}` : t('atLeast', { count: value })) : '', unstated: false };
  };
  return {
    print: (value: number) => (measure === 'investment' ? sum(value) : `${value}`),
    ofSource(source: OriginSource): MapFigure {
      if (measure === 'investment') return short(source.money);
      if (measure === 'enterprises') return count(source.enterpriseCount, source.enterpriseCountExact);
      return count(source.projects.length);
    },
    ofContents(contents: OriginContents): MapFigure {
      if (measure === 'investment') return short(contents.money);
      if (measure === 'enterprises') return count(contents.firms, contents.firmsExact);
      return count(contents.projects.length);
    },
  };
}

/** A sum of investment in words: known so far, and how many state none. */
export function useMoneyWords(): (money: Money) => string {
  const { t } = useTranslation();
  const money = useMoney();
  return ({ knownWan, bound, unknown }) => {
    if (knownWan === 0) return unknown > 0 ? t('origin.moneyUnknown', { count: unknown }) : t('none');
    const known = money(knownWan, bound);
    return unknown > 0 ? t('origin.moneyPart', { known, count: unknown }) : known;
  };
}
