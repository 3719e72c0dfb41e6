import { DownloadOutlined } from '@ant-design/icons';
import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { ComparedSheetDocument } from '../gen/Compare.ts';
import type { ComparedSheetQueryVariables } from '../gen/graphql.ts';
import { compareSheets } from './compare-sheets.ts';

type State = 'rest' | 'exporting' | 'exported' | 'exportFailed';

/** Fetches all that differs with its sources, and saves it as a workbook. */
export function SaveComparison({ question }: { question: ComparedSheetQueryVariables | null }) {
  const { t } = useTranslation();
  const words = useSheetWords();
  const client = useApolloClient();
  const [state, setState] = useState<State>('rest');
  const save = async (variables: ComparedSheetQueryVariables) => {
    setState('exporting');
    try {
      const { data } = await client.query({ query: ComparedSheetDocument, variables, fetchPolicy: 'no-cache' });
      if (!data) throw new Error('an answer without data');
      const { area, from, to } = data.compare;
      await saveWorkbook(
        t('compare.sheet.file', { area: words.name(area), from, to }),
        compareSheets(data.compare, words),
      );
      setState('exported');
    } catch {
      setState('exportFailed');
    }
  };
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        disabled={!question}
        loading={state === 'exporting'}
        onClick={() => question && void save(question)}
      >
        {t('compare.workbook')}
      </Button>
      <span role="status" className={state === 'exportFailed' ? '' : 'for-ears'}>
        {state !== 'rest' && t(`compare.${state}`)}
      </span>
    </>
  );
}
