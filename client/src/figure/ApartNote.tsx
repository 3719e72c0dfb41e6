import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FiguresApartRowFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';

/** Opens why the lines of an indicator are not one. */
export function ApartNote({ apart, name: of }: { apart: readonly FiguresApartRowFragment[]; name: string }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  if (apart.length === 0) return null;
  return (
    <Popover
      trigger="click"
      title={t('figurePage.apartOf', { name: of })}
      content={apart.map((one) => (
        <p key={one.subject.id} className="apartnote">
          <b>{name(one.subject)}</b> {sentence(one.sentence)}
        </p>
      ))}
      classNames={{ root: 'evidence-popover' }}
    >
      <button type="button" className="textbutton apartbutton">
        {t('figurePage.apart')}
      </button>
    </Popover>
  );
}
