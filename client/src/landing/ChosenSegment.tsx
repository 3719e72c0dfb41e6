import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ShownLanding } from './shown-landing.ts';
import type { Plans } from './usePlans.ts';

type Props = { landing: ShownLanding; plans: Plans; selected: string | null; close(): void };

/** The card that is selected: what it was and is, and what can be done with it. */
export function ChosenSegment({ landing, plans, selected, close }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { before, after } = landing;
  const at = selected === null ? -1 : before.segments.id.indexOf(selected);
  const was = before.segments.kind[at];
  const is = after.segments.kind[at];
  const last = plans.plans.at(-1);
  if (!selected || !was || !is || !last) return null;
  const segment = { name: before.segments.name[at] ?? '', nameEn: before.segments.nameEn[at] ?? null };
  const chain = keyOf(before.chain.id);
  const key = keyOf(selected);
  const taken = plans.plans.some((plan) => plan.segment === key && plan.enterprise === null && plan.zone === last.zone);
  return (
    <section className="chosen" aria-label={name(segment)}>
      <p className="changes-head">
        <b className="cut">{name(segment)}</b>
        <span className="changes-kinds">
          <KindChip kind={was} short />
          {was !== is && (
            <>
              <span aria-hidden="true">→</span>
              <KindChip kind={is} short />
            </>
          )}
        </span>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('close')}
          title={t('close')}
          onClick={close}
        />
      </p>
      <p className="chosen-acts">
        <Button
          size="small"
          disabled={taken}
          onClick={() => plans.add({ chain, segment: key, zone: last.zone, enterprise: null })}
          aria-label={t('landing.start.trySegment', { segment: name(segment) })}
        >
          {t('landing.start.try')}
        </Button>
        <Link
          to="/targets/$chain/$segment"
          params={{ chain, segment: key }}
          search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
        >
          {t('landing.findTargets', { segment: name(segment) })}
        </Link>
      </p>
    </section>
  );
}
