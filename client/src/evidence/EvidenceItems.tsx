import { ExperimentOutlined, FileTextOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EvidenceItemFragment } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import './evidence.css';

/** Statements: stated or inferred, how sure, by which source, of when, at which place in it. */
export function EvidenceItems({ evidence }: { evidence: readonly EvidenceItemFragment[] }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <ul className="evidence">
      {evidence.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no id of its own; the list is replaced as a whole.
        <li key={at}>
          {item.standing === 'OBSERVED' ? (
            <FileTextOutlined title={t('standing.OBSERVED')} />
          ) : (
            <ExperimentOutlined title={t('standing.INFERRED')} />
          )}
          <p>{sentence(item.statement)}</p>
          <small>
            {[
              t(`standing.${item.standing}`),
              item.confidence !== null && t('gap.confidence', { percent: percentFigure(100 * item.confidence) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            {' · '}
            <Link
              className="plainlink"
              to="/source/$source"
              params={{ source: keyOf(item.source.id) }}
              search={({ area, asOf }) => ({
                ...(area && { area }),
                ...(asOf && { asOf }),
                ...(item.locator && { find: item.locator }),
              })}
            >
              {item.source.title}
            </Link>
            {' · '}
            {[item.source.date ?? t('gap.undated'), item.locator].filter(Boolean).join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  );
}
