import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { FailureLinks } from './FailureLinks.tsx';
import { failureOf, LINKED, PASSING } from './failure.ts';
import { keyOf } from './key.ts';

const RETRY_AFTER_SECONDS = 4;

/** Says what failed and what to do; asks again by itself when the failure is one that passes. */
export function FailureView({ error, retry }: { error: unknown; retry(): void }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const failure = failureOf(error);
  const passing = PASSING.has(failure.code);
  const alone = failure.code === 'NOT_FOUND' && (failure.suggestions.length === 0 || !LINKED.has(failure.argument));
  const request = failure.requestId ? t('state.request', { id: failure.requestId }) : '';
  return (
    <section className="notice" role="alert" data-failure={failure.code}>
      <h2>{t(`failure.${failure.code}.title`, { value: keyOf(failure.value) })}</h2>
      <p>
        {failure.code === 'REFUSED' && failure.sentence
          ? sentence(failure.sentence)
          : alone
            ? t('failure.nothingNearby')
            : t(`failure.${failure.code}.more`, { request })}
      </p>
      <FailureLinks failure={failure} />
      {(passing || failure.code === 'OTHER') && (
        <p>
          <Button type="primary" onClick={retry}>
            {t('state.retry')}
          </Button>{' '}
          {passing && <Countdown retry={retry} />}
        </p>
      )}
    </section>
  );
}

function Countdown({ retry }: { retry(): void }) {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(RETRY_AFTER_SECONDS);
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => (left === 0 ? RETRY_AFTER_SECONDS : left - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (seconds === 0) latest.current();
  }, [seconds]);
  return (
    <span className="notice-countdown" aria-hidden="true">
      {t('state.retrying', { seconds })}
    </span>
  );
}
