import { QuestionCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { CardSign } from '../graph/CardSign.tsx';
import { LINES, LineSample } from '../graph/LineSample.tsx';
import './reading-help.css';
import '../i18n/view/canvas.ts';

const SIGNS = ['suppliers', 'project', 'leader', 'conflict', 'overlap'] as const;
const KEYS = [
  ['walk', '← → ↑ ↓'],
  ['open', 'Enter'],
  ['next', 'F'],
  ['kinds', '1 … 0'],
  ['list', 'T'],
  ['back', 'Esc'],
] as const;
const PANEL = 'reading-help';

/** What the lines and signs of the picture mean, and the keys; the browser's own popover. */
export function ReadingHelp() {
  const { t } = useTranslation();
  return (
    <>
      <button type="button" className="readinghelp-open" popoverTarget={PANEL}>
        <QuestionCircleOutlined aria-hidden="true" /> {t('chain.help')}
      </button>
      <section id={PANEL} popover="auto" className="readinghelp" aria-label={t('chain.help')}>
        <h2>{t('chain.lines')}</h2>
        <ul>
          {LINES.map((line) => (
            <li key={line}>
              <LineSample line={line} />
              {t(`canvas.line.${line}`)}
            </li>
          ))}
        </ul>
        <h2>{t('chain.signs')}</h2>
        <ul>
          {SIGNS.map((sign) => (
            <li key={sign}>
              <CardSign sign={sign} />
              {t(`canvas.sign.${sign}`)}
            </li>
          ))}
        </ul>
        <h2>{t('chain.keysTitle')}</h2>
        <ul>
          {KEYS.map(([key, printed]) => (
            <li key={key}>
              <kbd>{printed}</kbd>
              {t(`chain.keys.${key}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
