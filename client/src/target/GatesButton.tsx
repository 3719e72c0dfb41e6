import { ControlOutlined } from '@ant-design/icons';
import { Button, Checkbox, InputNumber, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { GATES, printGates, readGates } from './gates-link.ts';
import type { TargetSearch } from './target-search.ts';

type Props = { search: TargetSearch; change(next: Partial<TargetSearch>): void };

/** Thresholds that the user sets; what is not known is neither passed nor failed. */
export function GatesButton({ search, change }: Props) {
  const { t } = useTranslation();
  const gates = readGates(search.gates);
  const set = (gate: (typeof GATES)[number], threshold: number | null) => {
    const rest = gates.filter((each) => each.gate !== gate);
    const next = threshold && threshold > 0 ? [...rest, { gate, threshold }] : rest;
    change({ gates: printGates(next), ...(next.length === 0 && { passing: undefined }) });
  };
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      content={
        <div className="gates">
          <p>{t('target.gatesHint')}</p>
          {GATES.map((gate) => (
            <div key={gate} className="gates-row">
              <label htmlFor={`gate-${gate}`}>{t(`target.gate.${gate}`)}</label>
              <InputNumber
                min={0}
                id={`gate-${gate}`}
                value={gates.find((each) => each.gate === gate)?.threshold ?? null}
                onChange={(threshold) => set(gate, threshold)}
                changeOnBlur
                controls={false}
              />
              <small>{t(`target.gateUnit.${gate}`)}</small>
            </div>
          ))}
          <Checkbox
            checked={search.passing === 'yes'}
            disabled={gates.length === 0}
            onChange={({ target }) => change({ passing: target.checked ? 'yes' : undefined })}
          >
            {t('target.passing')}
          </Checkbox>
        </div>
      }
    >
      <Button size="small" icon={<ControlOutlined />} data-changed={gates.length > 0 || undefined}>
        {gates.length > 0 ? t('target.gatesSet', { count: gates.length }) : t('target.gates')}
      </Button>
    </Popover>
  );
}
