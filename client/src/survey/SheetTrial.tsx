import { Trans, useTranslation } from 'react-i18next';
import { useName, useSentence } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { ConfirmSurvey } from './ConfirmSurvey.tsx';
import { SheetChangedRows } from './SheetChangedRows.tsx';
import { SheetEffects } from './SheetEffects.tsx';
import { SheetEnterprises } from './SheetEnterprises.tsx';
import { SheetFaults } from './SheetFaults.tsx';
import { SheetFindings } from './SheetFindings.tsx';
import type { Reading, SurveyReading } from './useSurveyReading.ts';

export type Trial = Extract<SurveyReading['step'], { name: 'trial' }>;

/** Adds a word to a list, or takes it out. */
const toggled = (list: readonly string[] | null | undefined, word: string, on: boolean): string[] => [
  ...(list ?? []).filter((each) => each !== word),
  ...(on ? [word] : []),
];

const segmentsOf = (reading: Reading, clear: boolean): number =>
  new Set(reading.findings.filter(({ result }) => (result !== 'NOT_KNOWN') === clear).map(({ segment }) => segment.id))
    .size;

/** What a sheet would change, before anything is written: faults first, then what the reader may decide. */
export function SheetTrial({ trial, work }: { trial: Trial; work: SurveyReading }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { reading, sheet } = trial;
  const { area, faultCount } = reading;
  const place = area ? name(area) : t('survey.noArea');
  const refused = reading.userErrors[0];
  return (
    <div className="sheettrial" aria-busy={trial.busy}>
      <h2>
        {faultCount > 0 ? (
          <Trans i18nKey="survey.trialFaults" values={{ area: place, count: faultCount }} components={emphasis} />
        ) : (
          <Trans
            i18nKey="survey.trialHeadline"
            values={{
              area: place,
              rows: reading.rowCount,
              clear: segmentsOf(reading, true),
              unclear: segmentsOf(reading, false),
              firms: reading.enterprises.filter(({ matched }) => !matched).length,
            }}
            components={emphasis}
          />
        )}
      </h2>
      {refused && (
        <p role="alert" className="sheettrial-refused">
          {sentence(refused.message)}
        </p>
      )}
      {trial.unreached && (
        <p role="alert" className="sheettrial-refused">
          {t('survey.failed')}
        </p>
      )}
      <SheetFaults faults={reading.faults} count={faultCount} />
      <SheetChangedRows
        reading={reading}
        take={(key, on) => work.decide({ evenIfChanged: toggled(sheet.evenIfChanged, key, on) })}
      />
      <SheetFindings findings={reading.findings} />
      <SheetEnterprises
        enterprises={reading.enterprises}
        setApart={(firm, on) => work.decide({ unmatched: toggled(sheet.unmatched, firm, on) })}
      />
      {faultCount === 0 && reading.areas.map((each) => <SheetEffects key={each.area.id} moved={each} />)}
      {faultCount === 0 && (
        <ConfirmSurvey
          busy={trial.busy}
          nothing={reading.findings.length === 0}
          confirm={(by) => void work.confirm(by)}
        />
      )}
    </div>
  );
}
