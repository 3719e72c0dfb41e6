import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetDone } from './SheetDone.tsx';
import { SheetTrial } from './SheetTrial.tsx';
import type { SurveyReading } from './useSurveyReading.ts';

type Props = { work: SurveyReading; asOf: string | undefined };

/** A filled-in sheet in front of the list: tried, written, or why it could not be read. */
export function SheetView({ work, asOf }: Props) {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const { step } = work;
  const { name } = step;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys go to what is new at each step.
  useEffect(() => section.current?.focus(), [name]);
  return (
    <section
      ref={section}
      className="sheetview"
      tabIndex={-1}
      aria-label={t('survey.read')}
      aria-busy={name === 'reading'}
    >
      <p>
        <Button size="small" onClick={work.close}>
          ‹ {t('survey.back')}
        </Button>
      </p>
      {name === 'reading' && <p role="status">{t('survey.reading')}</p>}
      {name === 'unreadable' && <p role="alert">{t('survey.unreadable')}</p>}
      {name === 'failed' && <p role="alert">{t('survey.failed')}</p>}
      {step.name === 'trial' && <SheetTrial trial={step} work={work} />}
      {step.name === 'done' && <SheetDone reading={step.reading} asOf={asOf} />}
    </section>
  );
}
