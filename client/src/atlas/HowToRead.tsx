import { useTranslation } from 'react-i18next';
import { usePreference } from '../ui/preference.ts';
import { lookOf, SIZES } from './look.ts';

const SHADES = ['none', 'few', 'some', 'many', 'most'] as const;

/** What place, tone and size mean, and what is not on the map. */
export function HowToRead() {
  const { t } = useTranslation();
  const theme = usePreference((preference) => preference.theme);
  const { tones } = lookOf(theme, '', null);
  return (
    <section className="atlas-reading" aria-label={t('atlas.reading')}>
      <h2>{t('atlas.reading')}</h2>
      <p>{t('atlas.place')}</p>
      <p>{t('atlas.size')}</p>
      <h3>{t('atlas.shades')}</h3>
      <ol>
        {SHADES.map((shade, at) => (
          <li key={shade}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r={8 * (SIZES[at + 1] ?? 1)} fill={tones[at + 1]} />
            </svg>
            {t(`atlas.shade.${shade}`)}
          </li>
        ))}
      </ol>
      <p className="quiet">{t('atlas.notShown')}</p>
      <p className="quiet">{t('atlas.keys')}</p>
    </section>
  );
}
