import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { relayPairs } from './relay-pairs.ts';
import type { Container, Relay } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = { relays: readonly Relay[]; first: number; choose(container: Container): void };

/** What one container makes and another uses; concluded, and so said. */
export function RelayPairs({ relays, first, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const boxName = useBoxName();
  const pairs = relayPairs(relays);
  const end = (container: Container) => (
    <button type="button" className="segmentlink" onClick={() => choose(container)}>
      {boxName(container)}
    </button>
  );
  return (
    <>
      <ul className="relaypairs">
        {pairs.slice(0, first).map(({ key, from, to, relays: own }) => (
          <li key={key}>
            <span>
              {end(from)} → {end(to)}
            </span>
            <small>
              {own
                .map((relay) =>
                  t('cluster.relay', {
                    input: name({ name: relay.inputName, nameEn: relay.inputNameEn }),
                    buyer: name({ name: relay.buyerName, nameEn: relay.buyerNameEn }),
                  }),
                )
                .join(t('listComma'))}
            </small>
          </li>
        ))}
      </ul>
      {pairs.length > first && <p className="quiet">{t('cluster.shownOf', { shown: first, total: pairs.length })}</p>}
    </>
  );
}
