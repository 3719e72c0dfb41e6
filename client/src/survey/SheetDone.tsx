import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../change/Refusals.tsx';
import { useChange } from '../change/useChange.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { SheetEffects } from './SheetEffects.tsx';
import { SheetFindings } from './SheetFindings.tsx';
import type { Reading } from './useSurveyReading.ts';

/** What a survey changed, with links to the gaps and the way back. */
export function SheetDone({ reading, asOf }: { reading: Reading; asOf: string | undefined }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const changing = useChange();
  const [undone, setUndone] = useState(false);
  const { change, area, areas, findings } = reading;
  if (!change || !area) return null;
  return (
    <div className="sheettrial">
      <div role="status">
        <h2>
          <b>{sentence(change.summary)}</b>
        </h2>
      </div>
      <p>
        {t('survey.doneMore', { by: change.by })}{' '}
        {undone ? (
          <b role="status">{t('survey.undoDone')}</b>
        ) : (
          <button
            type="button"
            className="textbutton"
            disabled={changing.busy}
            onClick={() => void changing.undo(change).then((made) => setUndone(made !== null))}
          >
            {t('change.undo')}
          </button>
        )}{' '}
        <Link className="plainlink" to="/coverage" search={{ area: area.id }}>
          {t('survey.openArea', { area: name(area) })}
        </Link>
      </p>
      <Refusals changing={changing} />
      {asOf !== undefined && asOf < reading.asOf && (
        <p className="sheettrial-refused">
          {t('survey.pinned', { asOf, today: reading.asOf })}{' '}
          <Link className="plainlink" to="/coverage" search={{ area: area.id }}>
            {t('survey.toNewest')}
          </Link>
        </p>
      )}
      <SheetFindings findings={findings} />
      {areas.map((moved) => (
        <SheetEffects key={moved.area.id} moved={moved} />
      ))}
    </div>
  );
}
