import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GapQuery } from '../gen/graphql.ts';
import { CardSign } from '../graph/CardSign.tsx';
import { useName, useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { KindChip } from './KindChip.tsx';
import type { SegmentRow } from './segment-rows.ts';

type Props = {
  row: SegmentRow;
  gap: GapQuery['gap'];
  position: number;
  total: number;
  step(by: 1 | -1): void;
  close(): void;
};

/** Name and kind (known from the map), place in the list, then reason and next step. */
export function GapHead({ row, gap, position, total, step, close }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  return (
    <header className="gaphead">
      <div className="gaphead-title">
        <div className="gaphead-name">
          <h1>{name(row)}</h1>
          <KindChip kind={row.kind} framed />
        </div>
        <span className="gaphead-step">
          {position > 0 && <span className="quiet">{t('gap.position', { position, total })}</span>}
          <Button
            type="text"
            size="small"
            icon={<UpOutlined />}
            aria-label={t('gap.previous')}
            title={t('gap.previous')}
            onClick={() => step(-1)}
          />
          <Button
            type="text"
            size="small"
            icon={<DownOutlined />}
            aria-label={t('gap.next')}
            title={`${t('gap.next')} F`}
            onClick={() => step(1)}
          />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('close')}
            title={`${t('close')} Esc`}
            onClick={close}
          />
        </span>
      </div>
      {gap && (
        <>
          <p className="gaphead-reason">{sentence(gap.reason)}</p>
          <p className="gaphead-next">
            <b>{t('gap.nextStep')}</b>
            {sentence(gap.nextStep)}
          </p>
          {gap.flags.length > 0 && (
            <ul className="gaphead-flags">
              {gap.flags.map((flag) => (
                <li key={flag}>{t(`flag.${flag}`)}</li>
              ))}
            </ul>
          )}
          {row.conflictId && (
            <p className="gaphead-conflict">
              <CardSign sign="conflict" size={13} />{' '}
              <Link
                className="plainlink"
                to="/conflicts"
                search={({ area, asOf }) => ({
                  ...(area && { area }),
                  ...(asOf && { asOf }),
                  conflict: keyOf(row.conflictId ?? ''),
                })}
              >
                {t('gap.conflict')}
              </Link>
            </p>
          )}
          <p className="gaphead-industry">
            {t('gap.industry', { code: gap.segment.industry.code, name: name(gap.segment.industry) })}
          </p>
          {!gap.segment.recruitable && <p className="quiet">{t('gap.notRecruitable')}</p>}
        </>
      )}
    </header>
  );
}
