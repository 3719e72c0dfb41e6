import { LeftOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindTile } from '../graph/KindTile.tsx';
import { useName } from '../i18n/name.ts';
import type { TargetList } from './useTargets.ts';

type Props = { chain: string; segment: string; gap: TargetList['gap'] | undefined };

/** Which gap the targets are for, and the way back to the picture with that gap selected. */
export function GapOfTargets({ chain, segment, gap }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const words = gap && t('target.ofGap', { chain: name(gap.chain), segment: name(gap.segment) });
  return (
    <>
      <Link
        to="/chain/$chain"
        params={{ chain }}
        search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }), segment })}
        className="targets-back"
        aria-label={t('target.backTo', { segment: gap ? name(gap.segment) : segment })}
      >
        <LeftOutlined aria-hidden="true" /> {t('target.back')}
      </Link>
      <span className="targets-gap" title={gap && words && `${t('target.gap')} ${t(`kind.${gap.kind}`)} · ${words}`}>
        {gap && words ? (
          <>
            <KindTile kind={gap.kind} size={18} />
            <span className="for-ears">{t(`kind.${gap.kind}`)}</span>
            <b className="cut">{words}</b>
          </>
        ) : (
          <span className="bone" style={{ width: 150 }} aria-hidden="true" />
        )}
      </span>
    </>
  );
}
