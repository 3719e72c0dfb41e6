import { usePreference } from '../ui/preference.ts';

/** Severity on its scale 0–100, one decimal, so that ties stay visible. */
export const severityFigure = (severity: number) => severity.toFixed(1);

export const percentFigure = (percent: number) => Math.round(percent).toString();

/** With separators: 95,559. */
export const countFigure = (count: number) => count.toLocaleString('en-US');

export const shareFigure = (share: number) => share.toFixed(2);

/** What stands before a figure that is no exact one. */
export const BOUND_SIGNS: Record<string, string> = { AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈' };
const WAN_PER_YI = 10_000;

/** 万元 as 亿元 (Chinese) or in billion and million yuan (English), with the sign of its bound. */
export function useMoney(): (wan: number, bound: string | null) => string {
  const language = usePreference((preference) => preference.language);
  return (wan, bound) => {
    const sign = (bound && BOUND_SIGNS[bound]) ?? '';
    const figure = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
    if (language === 'zh')
      return `${sign}${wan >= WAN_PER_YI ? `${figure(wan / WAN_PER_YI)} 亿元` : `${figure(wan)} 万元`}`;
    const million = wan / 100;
    return `${sign}CNY ${million >= 1000 ? `${figure(million / 1000)} bn` : `${figure(million)} m`}`;
  };
}
