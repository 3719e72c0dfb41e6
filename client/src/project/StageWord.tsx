import { useTranslation } from 'react-i18next';

const LAST_STAGE = 8;

/** `3 签约`, or `2–5` where the printed word is vague. */
export function StageWord({ from, to }: { from: number; to: number }) {
  const { t } = useTranslation();
  const words = t('stage', { returnObjects: true });
  if (from !== to) return <>{`${from}–${to}`}</>;
  return <>{`${from} ${words[Math.min(from, LAST_STAGE)] ?? ''}`}</>;
}
