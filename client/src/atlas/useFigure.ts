import { usePreference } from '../ui/preference.ts';

/** Large numbers with separators: 95,559. */
export function useFigure(): (value: number) => string {
  const language = usePreference((preference) => preference.language);
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (value) => format.format(value);
}
