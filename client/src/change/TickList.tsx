import { useTranslation } from 'react-i18next';
import type { Option } from './field.ts';

type Props = {
  shared: { id: string; 'aria-describedby'?: string };
  options: readonly Option[];
  value: readonly string[];
  change(value: string[]): void;
};

/** Options one below another, each with a tick; what is chosen keeps their order. */
export function TickList({ shared, options, value, change }: Props) {
  const { t } = useTranslation();
  const chosen = new Set(value);
  const turn = (one: string) => {
    if (!chosen.delete(one)) chosen.add(one);
    change(options.map((option) => option.value).filter((each) => chosen.has(each)));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul id={shared.id} className="ticklist" tabIndex={0} aria-describedby={shared['aria-describedby']}>
        {options.map((option) => (
          <li key={option.value}>
            <label>
              <input type="checkbox" checked={chosen.has(option.value)} onChange={() => turn(option.value)} />
              <span className="cut">{option.label}</span>
              {option.note && <small className="quiet">{option.note}</small>}
            </label>
          </li>
        ))}
      </ul>
      <small className="quiet" role="status">
        {t('change.ticked', { count: chosen.size, total: options.length })}
      </small>
    </>
  );
}
