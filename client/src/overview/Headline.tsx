import { Trans } from 'react-i18next';
import type { OverviewQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { totals } from './totals.ts';

/** One sentence, computed; what is uncertain comes first. */
export function Headline({ overview }: { overview: OverviewQuery['overview'] }) {
  const name = useName();
  const values = { area: name(overview.area), ...totals(overview.chains) };
  return (
    <header className="overview-headline">
      <h1>
        <Trans
          i18nKey={values.unknown > 0 ? 'overview.headlineUnknown' : 'overview.headlineKnown'}
          values={values}
          components={emphasis}
        />
        {values.stalled > 0 && <Trans i18nKey="overview.headlineStalled" values={values} components={emphasis} />}
        <Trans i18nKey="overview.headlineEnd" />
      </h1>
      <span className="overview-shown">
        <Trans i18nKey="overview.shown" values={{ shown: values.chains, total: values.chains }} components={emphasis} />
      </span>
    </header>
  );
}
