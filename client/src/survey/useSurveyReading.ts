import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { renew } from '../change/renew.ts';
import type { SurveyReadingFragment, SurveySheetInput } from '../gen/graphql.ts';
import { ImportSurveyDocument } from '../gen/SurveySheet.ts';
import { NoSurveySheet, openSurvey } from './read-survey.ts';

export type Reading = SurveyReadingFragment;

/** Where the reading of a filled-in sheet stands. */
type Step =
  | { name: 'none' | 'reading' | 'unreadable' | 'failed' }
  | { name: 'trial'; sheet: SurveySheetInput; reading: Reading; busy: boolean; unreached: boolean }
  | { name: 'done'; reading: Reading };

/** What of a sheet the reader decides: rows to be taken all the same, names that are somebody else. */
export type Decisions = Pick<SurveySheetInput, 'evenIfChanged' | 'unmatched'>;

/** Opens a sheet, tries it, tries it again with other decisions, and writes it when the reader says so. */
export function useSurveyReading(into: string) {
  const client = useApolloClient();
  const [step, setStep] = useState<Step>({ name: 'none' });
  const latest = useRef(0);

  const send = async (sheet: SurveySheetInput, dryRun: boolean, by: string): Promise<Reading> => {
    const { data } = await client.mutate({
      mutation: ImportSurveyDocument,
      variables: { sheet, dryRun, by },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('no answer');
    return data.importSurvey;
  };

  /** Of several trials on their way only the last counts. */
  const attempt = async (sheet: SurveySheetInput, before?: Reading) => {
    latest.current += 1;
    const mine = latest.current;
    if (before) setStep({ name: 'trial', sheet, reading: before, busy: true, unreached: false });
    try {
      const reading = await send(sheet, true, '');
      if (mine === latest.current) setStep({ name: 'trial', sheet, reading, busy: false, unreached: false });
    } catch {
      if (mine !== latest.current) return;
      if (before) setStep({ name: 'trial', sheet, reading: before, busy: false, unreached: true });
      else setStep({ name: 'failed' });
    }
  };

  return {
    step,
    async open(file: Blob) {
      setStep({ name: 'reading' });
      const sheet = await openSurvey(file, into).catch((error: unknown) => {
        setStep({ name: error instanceof NoSurveySheet ? 'unreadable' : 'failed' });
        return null;
      });
      if (sheet) await attempt(sheet);
    },
    decide(decisions: Decisions) {
      if (step.name === 'trial') void attempt({ ...step.sheet, ...decisions }, step.reading);
    },
    /** What was seen is what is written: somebody who changed the area in between is told by the server. */
    async confirm(by: string) {
      if (step.name !== 'trial') return;
      const { sheet, reading } = step;
      setStep({ ...step, busy: true, unreached: false });
      try {
        const written = await send({ ...sheet, seenRevision: reading.revision }, false, by);
        if (written.userErrors.length > 0)
          return setStep({ name: 'trial', sheet, reading: written, busy: false, unreached: false });
        setStep({ name: 'done', reading: written });
        await renew(client);
      } catch {
        setStep({ name: 'trial', sheet, reading, busy: false, unreached: true });
      }
    },
    close: () => setStep({ name: 'none' }),
  };
}

export type SurveyReading = ReturnType<typeof useSurveyReading>;
