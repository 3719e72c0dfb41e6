import { CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../gen/graphql.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { type Choice, groupsOf } from './choices.ts';
import { type Around, placeOf } from './hit-place.ts';
import { recentTexts, remember } from './recent.ts';
import { SearchFoot } from './SearchFoot.tsx';
import { SearchList } from './SearchList.tsx';
import { useSearch } from './useSearch.ts';

const LONGEST = 100;
const LIST = 'search-list';

/** An input and the list of what it finds, after the ARIA pattern of a combobox: the focus stays in the input. */
export function SearchBox({ close }: { close(): void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const navigate = useNavigate();
  const { chain } = useParams({ strict: false });
  const scope = useScopeOfAddress();
  const { data: frame } = useFrame();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<SearchKind | null>(null);
  const [active, setActive] = useState(0);
  /** Enter came before the answer: the first of it is opened then. */
  const [opening, setOpening] = useState(false);
  const { shown, error, text, settled } = useSearch(typed, kind);

  const isHome = (id: string) => frame?.areas.some((area) => area.id === id) ?? false;
  const around: Around = { scope, chain, isHome };
  const groups = shown ? groupsOf(shown, kind) : [];
  const recent: Choice[] =
    typed.trim() === '' ? recentTexts().map((each) => ({ id: `search-recent-${each}`, text: each })) : [];
  const choices = [...recent, ...groups.flatMap((group) => group.choices)];
  const at = Math.min(active, choices.length - 1);

  const ask = (next: string, only: SearchKind | null = kind) => {
    setTyped(next);
    setKind(only);
    setActive(0);
    setOpening(false);
    input.current?.focus();
  };

  const choose = (choice: Choice, apart: boolean) => {
    if ('text' in choice) return ask(choice.text);
    if ('kind' in choice) return ask(typed, choice.kind);
    const place = placeOf(choice.hit.node, around);
    remember(typed.trim());
    close();
    if (apart) window.open(router.buildLocation(place).href, '_blank', 'noopener');
    else void navigate(place);
  };

  useEffect(() => {
    if (!opening || !settled) return;
    setOpening(false);
    const first = choices[0];
    if (first) choose(first, false);
  });

  const pressed = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && choices.length > 0) setActive((at + step + choices.length) % choices.length);
    else if (event.key === 'Enter') {
      const choice = choices[at];
      if (choice && (settled || 'text' in choice)) choose(choice, event.ctrlKey || event.metaKey);
      else if (typed.trim() !== '' && !error) setOpening(true);
    } else if (event.key === 'Backspace' && typed === '' && kind) ask('', null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="searchbox">
      <div className="searchbox-line">
        <SearchOutlined aria-hidden="true" />
        {kind && (
          <button
            type="button"
            className="searchbox-kind"
            title={t('search.clear')}
            aria-label={`${t('search.only', { kind: t(`search.kinds.${kind}`) })} · ${t('search.clear')}`}
            onClick={() => ask(typed, null)}
          >
            {t(`search.kinds.${kind}`)}
            <CloseOutlined aria-hidden="true" />
          </button>
        )}
        <input
          ref={input}
          // biome-ignore lint/a11y/noAutofocus: a search dialog is opened to type into it
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={choices.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={choices[at]?.id}
          placeholder={t('search.hint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={typed}
          onChange={({ target }) => ask(target.value)}
          onKeyDown={pressed}
        />
      </div>
      <SearchList
        id={LIST}
        groups={groups}
        recent={recent}
        active={choices[at]?.id}
        around={around}
        chosenKind={kind}
        choose={choose}
        waiting={!settled}
      />
      <SearchFoot
        typed={typed.trim()}
        text={text}
        shown={shown}
        kind={kind}
        error={settled ? error : undefined}
        settled={settled}
        asOf={scope.asOf}
      />
    </div>
  );
}
