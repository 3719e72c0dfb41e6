import { useTranslation } from 'react-i18next';
import { type GapKind, KIND_SIGNS } from '../graph/kinds.ts';
import './stage-strip.css';

type Props = { from: number; to: number; kind: GapKind; printed: string | null };

/** The nine stages 0–8: where the project stands, or between which two where the word is vague. */
export function StageStrip({ from, to, kind, printed }: Props) {
  const { t } = useTranslation();
  const words = t('stage', { returnObjects: true });
  const spoken =
    from === to
      ? `${from} ${words[from]}`
      : t('gap.stageRange', { from: `${from} ${words[from]}`, to: `${to} ${words[to]}` });
  return (
    <div className="stagestrip" data-hue={KIND_SIGNS[kind].hue}>
      <span className="for-ears">{t('gap.stageSpoken', { stage: printed ? `${spoken}，${printed}` : spoken })}</span>
      <ol aria-hidden="true">
        {words.map((word, stage) => (
          <li
            key={word}
            data-stage={stage < from ? 'before' : stage === from ? 'here' : stage <= to ? 'perhaps' : undefined}
          >
            {word}
          </li>
        ))}
      </ol>
    </div>
  );
}
