import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { ShownLanding } from './shown-landing.ts';

/** The figures that stay as they were: said, but last. */
export function UnmovedFigures({ differences }: Pick<ShownLanding, 'differences'>) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const still = differences.filter(({ direction }) => direction === 'SAME');
  if (still.length === 0) return null;
  return (
    <Section title={t('landing.unmoved')} count={still.length}>
      <ul className="facts">
        {still.map(({ name, after }) => (
          <li key={name.zh}>
            <span>{sentence(name)}</span>
            <small>{sentence(after)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
