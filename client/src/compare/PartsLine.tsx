import { useTranslation } from 'react-i18next';
import type { ComparedRowFragment } from '../gen/graphql.ts';
import { CAUSES } from './compare-search.ts';
import { signedFigure } from './signed-figure.ts';

/** What each cause adds to a figure; those that add nothing are left out. */
export function PartsLine({ parts }: Pick<ComparedRowFragment, 'parts'>) {
  const { t } = useTranslation();
  const told = CAUSES.flatMap((cause) => parts.filter((part) => part.cause === cause && signedFigure(part.change)));
  return (
    <span className="partsline">
      {told.map(({ cause, change }) => (
        <span key={cause} title={t(`compare.causeMeaning.${cause}`)}>
          {t(`compare.cause.${cause}`)} {signedFigure(change)}
        </span>
      ))}
    </span>
  );
}
