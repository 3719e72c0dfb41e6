import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { ShownLanding } from './shown-landing.ts';

const NUMBERS = ['none', 'one', 'several'] as const;

/** How many segments of each chain have none, one or several operating suppliers. */
export function Spreads({ spread }: Pick<ShownLanding, 'spread'>) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Section title={t('landing.spread')}>
      <table className="spreads">
        <thead>
          <tr>
            <th scope="col">{t('landing.editor.chain')}</th>
            {NUMBERS.map((number) => (
              <th key={number} scope="col">
                {t(`landing.spreadHead.${number}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spread.map(({ chain, before, after }) => (
            <tr key={chain.id}>
              <th scope="row">{name(chain)}</th>
              {NUMBERS.map((number) => (
                <td key={number}>
                  {before[number] === after[number] ? (
                    before[number]
                  ) : (
                    <>
                      {before[number]} → <b>{after[number]}</b>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
