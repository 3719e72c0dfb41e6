import { CalendarOutlined, FieldTimeOutlined, ReadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ComparedCause } from '../gen/graphql.ts';

const SIGNS = { LEARNED: ReadOutlined, HAPPENED: CalendarOutlined, CLOCK: FieldTimeOutlined } as const;

/** Why something differs: a sign and a word, no hue (hue belongs to kinds). */
export function CauseMark({ cause }: { cause: ComparedCause }) {
  const { t } = useTranslation();
  const Sign = SIGNS[cause];
  return (
    <span className="causemark" data-cause={cause} title={t(`compare.causeMeaning.${cause}`)}>
      <Sign aria-hidden="true" /> {t(`compare.cause.${cause}`)}
    </span>
  );
}
