import { CheckOutlined, CloseOutlined, QuestionOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { BOUND_SIGNS, plainFigure } from '../i18n/figures.ts';
import { useSentence } from '../i18n/name.ts';
import type { TargetItem } from './useTargets.ts';

const SIGNS = { PASS: CheckOutlined, FAIL: CloseOutlined, UNKNOWN: QuestionOutlined } as const;

/** Passed, failed or not known, by word and sign. */
export function GateOutcomes({ gates }: { gates: TargetItem['gates'] }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (gates.length === 0) return null;
  return (
    <ul className="gateoutcomes" aria-label={t('target.detail.gates')}>
      {gates.map(({ gate, threshold, value, bound, state, source }) => {
        const Sign = SIGNS[state];
        return (
          <li key={gate} data-state={state}>
            <Sign aria-hidden="true" />
            {t('target.gateOutcome', {
              gate: t(`target.gateName.${gate}`),
              threshold,
              unit: t(`target.gateUnit.${gate}`),
              state: t(`target.gateState.${state}`),
            })}
            {value !== null && (
              <small>
                {' '}
                {t('target.gateValue', { value: `${BOUND_SIGNS[bound ?? 'EXACT'] ?? ''}${plainFigure(value)}` })}
              </small>
            )}
            {source && <small> {t('target.detail.source', { source: sentence(source) })}</small>}
          </li>
        );
      })}
    </ul>
  );
}
