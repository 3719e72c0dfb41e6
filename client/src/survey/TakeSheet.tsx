import { DownloadOutlined } from '@ant-design/icons';
import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChainOptions } from '../chain/useChainOptions.ts';
import { useSheetWords } from '../exporting/words.ts';
import type { CoverageQuery } from '../gen/graphql.ts';
import { SurveySheetDocument } from '../gen/SurveySheet.ts';
import { saveSurvey } from './save-survey.ts';

type Coverage = CoverageQuery['coverage'];
type State = { name: 'rest' | 'busy' | 'failed' } | { name: 'saved'; count: number };

/** Saves the survey sheet of the area or of a place in it, for one chain (first the one that the list shows) or for all. */
export function TakeSheet({ coverage, chain: listed }: { coverage: Coverage; chain: string | undefined }) {
  const { t } = useTranslation();
  const words = useSheetWords();
  const client = useApolloClient();
  const places = [coverage.area, ...coverage.places];
  const { grouped } = useChainOptions();
  const [chosen, setChosen] = useState<{ chain: string; listed: string | undefined } | null>(null);
  // Another list is another wish.
  const chain = chosen && chosen.listed === listed ? chosen.chain : (listed ?? '');
  const [asked, setAsked] = useState<string | null>(null);
  const [withKnown, setWithKnown] = useState(false);
  const [state, setState] = useState<State>({ name: 'rest' });
  const place = places.find(({ id }) => id === asked) ?? coverage.area;
  const take = async () => {
    setState({ name: 'busy' });
    try {
      const { data } = await client.query({
        query: SurveySheetDocument,
        fetchPolicy: 'no-cache',
        variables: { area: place.id, chains: chain ? [`Chain:${chain}`] : null, withKnown },
      });
      if (!data) throw new Error('no sheet');
      const sheet = data.surveySheet;
      await saveSurvey(t('survey.file', { area: words.name(sheet.area), takenOn: sheet.takenOn }), sheet, words);
      setState({ name: 'saved', count: sheet.rows.length });
    } catch {
      setState({ name: 'failed' });
    }
  };
  return (
    <div className="takesheet">
      <p className="quiet">{t('survey.takeHint')}</p>
      <div className="takesheet-row">
        <Select
          aria-label={t('survey.place')}
          value={place.id}
          options={places.map((each) => ({ value: each.id, label: words.name(each) }))}
          onChange={setAsked}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={220}
        />
        <Select
          aria-label={t('survey.chainOfSheet')}
          value={chain}
          options={[{ value: '', label: t('survey.allChains') }, ...grouped]}
          onChange={(key: string) => setChosen({ chain: key, listed })}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={220}
        />
      </div>
      <div className="takesheet-row">
        <Button icon={<DownloadOutlined />} loading={state.name === 'busy'} onClick={() => void take()}>
          {t('survey.take')}
        </Button>
        <Checkbox checked={withKnown} onChange={({ target }) => setWithKnown(target.checked)}>
          {t('survey.withKnown')}
        </Checkbox>
      </div>
      <div className="takesheet-row">
        <span role="status" className="quiet">
          {state.name === 'saved' && t('survey.taken', { count: state.count })}
          {state.name === 'failed' && t('survey.takeFailed')}
        </span>
      </div>
    </div>
  );
}
