import { usePreference } from '../ui/preference.ts';

/** Severity on its scale 0–100, one decimal, so that ties stay visible. */
export const severityFigure = (severity: number) => severity.toFixed(1);

export const percentFigure = (percent: number) => Math.round(percent).toString();

/** With separators: 95,559. */
export const countFigure = (count: number) => count.toLocaleString('en-US');

/** With separators and at most two decimals: 1,234.5. */
export const plainFigure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

export const shareFigure = (share: number) => share.toFixed(2);

/** What stands before a figure that is no exact one. */
export const BOUND_SIGNS: Record<string, string> = { AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈' };
const WAN_PER_YI = 10_000;

/** 万元 as 亿元 (Chinese) or in billion and million yuan (English), with the sign of its bound. */
export function useMoney(): (wan: number, bound: string | null) => string {
  const language = usePreference((preference) => preference.language);
  return (wan, bound) => {
    const sign = (bound && BOUND_SIGNS[bound]) ?? '';
    if (language === 'zh')
      return `${sign}${wan >= WAN_PER_YI ? `${plainFigure(wan / WAN_PER_YI)} 亿元` : `${plainFigure(wan)} 万元`}`;
    const million = wan / 100;
    return `${sign}CNY ${million >= 1000 ? `${plainFigure(million / 1000)} bn` : `${plainFigure(million)} m`}`;
  };
}
