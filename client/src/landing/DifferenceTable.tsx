import { CheckOutlined, MinusOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import type { ShownLanding } from './shown-landing.ts';

const SIGNS = { BETTER: CheckOutlined, WORSE: WarningFilled, SAME: MinusOutlined } as const;

/** What moved: before and after, with the change in figures, a sign and a word. */
export function DifferenceTable({ differences }: Pick<ShownLanding, 'differences'>) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const moved = differences.filter(({ direction }) => direction !== 'SAME');
  return (
    <table className="differences">
      <caption className="for-ears">{t('landing.differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('landing.indicator')}</th>
          <th scope="col">{t('landing.beforeHead')}</th>
          <th scope="col">{t('landing.afterHead')}</th>
          <th scope="col">{t('landing.change')}</th>
        </tr>
      </thead>
      <tbody>
        {moved.map((difference) => {
          const Sign = SIGNS[difference.direction];
          return (
            <tr key={difference.name.zh}>
              <th scope="row">
                {sentence(difference.name)}
                {difference.note && <small>{sentence(difference.note)}</small>}
              </th>
              <td>{sentence(difference.before)}</td>
              <td>
                <b>{sentence(difference.after)}</b>
              </td>
              <td className="differences-change" data-direction={difference.direction}>
                <b>{sentence(difference.change)}</b>
                <span>
                  <Sign aria-hidden="true" /> {t(`landing.direction.${difference.direction}`)}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
