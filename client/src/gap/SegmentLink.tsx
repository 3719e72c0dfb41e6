import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SegmentLinkFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Props = { segment: SegmentLinkFragment; inChain: ReadonlySet<string>; select(id: string): void };

/** Another segment: selected where it is of this chain, opened in its own chain otherwise. */
export function SegmentLink({ segment, inChain, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  if (inChain.has(segment.id)) {
    return (
      <button type="button" className="segmentlink" onClick={() => select(segment.id)}>
        {name(segment)}
      </button>
    );
  }
  const [home] = segment.chains;
  if (!home) return <b>{name(segment)}</b>;
  return (
    <Link
      className="segmentlink"
      to="/chain/$chain"
      params={{ chain: keyOf(home.id) }}
      search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }), segment: keyOf(segment.id) })}
    >
      {name(segment)} <small>{t('gap.otherChain', { chain: name(home) })}</small>
    </Link>
  );
}
