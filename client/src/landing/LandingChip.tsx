import { BankOutlined, CloseOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan.ts';
import { useLandingNames } from './useLandingNames.ts';

type Props = { plan: Plan; open: boolean; refused: boolean; edit(): void; remove(): void };

/** One landing: who, what, where; pressed it opens its pickers. */
export function LandingChip({ plan, open, refused, edit, remove }: Props) {
  const { t } = useTranslation();
  const names = useLandingNames(plan);
  const landing = t('landing.chip', names);
  return (
    <li className="landingchip" data-open={open || undefined} data-refused={refused || undefined}>
      <button
        type="button"
        className="landingchip-edit"
        aria-expanded={open}
        aria-label={t('landing.edit', { landing })}
        title={landing}
        onClick={edit}
      >
        {refused ? <WarningFilled aria-hidden="true" /> : <BankOutlined aria-hidden="true" />}
        <b className="landingchip-who cut" data-unnamed={plan.enterprise === null || undefined}>
          {names.enterprise}
        </b>
        <span aria-hidden="true">→</span>
        <b className="landingchip-what cut">{names.segment}</b>
        <span className="landingchip-where cut quiet">{names.zone}</span>
      </button>
      <button
        type="button"
        className="landingchip-remove"
        aria-label={t('landing.remove', { landing })}
        title={t('landing.remove', { landing })}
        onClick={remove}
      >
        <CloseOutlined aria-hidden="true" />
      </button>
    </li>
  );
}
