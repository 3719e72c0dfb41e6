import { CheckOutlined, CloseOutlined, LoginOutlined, QuestionOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { InputState } from '../gen/graphql.ts';
import { STATE_HUES } from './input-state.ts';

const SIGNS = { LOCAL: CheckOutlined, OUTSIDE: LoginOutlined, UNMET: CloseOutlined, UNKNOWN: QuestionOutlined };

/** How an input is met: a sign, a word, and only then a colour. */
export function InputStateWord({ state }: { state: InputState }) {
  const { t } = useTranslation();
  const Sign = SIGNS[state];
  return (
    <span className="inputstate" data-hue={STATE_HUES[state]} title={t(`leaderPage.stateMeaning.${state}`)}>
      <Sign aria-hidden="true" />
      {t(`leaderPage.state.${state}`)}
    </span>
  );
}
