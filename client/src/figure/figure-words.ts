import { useTranslation } from 'react-i18next';
import type { FigurePointFragment } from '../gen/graphql.ts';
import { BOUND_SIGNS, plainFigure, useMoney } from '../i18n/figures.ts';
import { usePreference } from '../ui/preference.ts';

const WAN_PER_YI = 10_000;
const YI = '亿元';

type Valued = Pick<FigurePointFragment, 'value' | 'unit' | 'bound'>;

/** How figures are said: with the sign of their bound and their unit, as printed in Chinese, by name in English. */
export function useFigureWords() {
  const { t } = useTranslation();
  const money = useMoney();
  const language = usePreference((preference) => preference.language);
  const units: Record<string, string> = t('figurePage.units', { returnObjects: true });
  const unit = (printed: string) => units[printed] ?? printed;
  return {
    unit,
    figure({ value, unit: printed, bound }: Valued): string {
      if (language === 'en' && printed === YI) return money(value * WAN_PER_YI, bound);
      return `${BOUND_SIGNS[bound] ?? ''}${plainFigure(value)} ${unit(printed)}`.trim();
    },
    population: (point: Pick<FigurePointFragment, 'population' | 'populationEn'>): string =>
      (language === 'en' && point.populationEn) || point.population,
    window: (period: string): string =>
      period === 'plan' ? t('figurePage.plan') : period.replace('/', t('figurePage.to')),
  };
}

export type FigureWords = ReturnType<typeof useFigureWords>;
