/**
 * The search box: finds plants, companies, places and sources as one types. A combobox with a list
 * (ARIA 1.2); the first result is the one that Enter takes. The index and the list are fetched when
 * the box is first entered.
 */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { loadSearch, useSearch } from '../../state/search/search.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { choose, type Option } from './choose.ts';
import styles from './SearchBox.module.css';
import type { SearchResults } from './SearchResults.tsx';

/** As long as the address keeps a search. */
const longest = 100;

export function SearchBox() {
  const m = useMessages().search;
  const lang = useLang();
  const { chronicle } = useView();
  const q = useStore((state) => state.q);
  const shortcuts = useStore((state) => state.shortcuts);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  // What is searched for: not yet what is being composed.
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const [List, setList] = useState<typeof SearchResults | null>(null);
  const [listFailed, setListFailed] = useState(false);
  const { index, failed: indexFailed } = useSearch(chronicle, q !== '');
  const failed = indexFailed || listFailed;

  const load = () => {
    loadSearch(chronicle).catch(() => undefined);
    if (List) return;
    const fetched = import('./SearchResults.tsx').then(({ SearchResults }) => {
      setList(() => SearchResults);
      return setListFailed(false);
    });
    fetched.catch(() => setListFailed(true));
  };

  const found = useMemo(
    () => (index && words.trim() ? index.search(words, lang) : null),
    [index, words, lang],
  );
  const options: readonly Option[] = useMemo(
    () =>
      found
        ? [
            ...(found.sites.size > 0 ? (['words'] as const) : []),
            ...found.groups.flatMap(({ hits }) => hits),
          ]
        : [],
    [found],
  );
  const isAsking = isOpen && words.trim() !== '';
  const isListed = isAsking && options.length > 0 && List !== null;

  useEffect(() => {
    if (!isOpen) return undefined;
    // The map keeps clicks on it from moving the focus.
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);

  const search = (value: string) => {
    if (failed) load();
    setWords(value);
    setActive(0);
    setOpen(true);
    setSaid('');
  };
  const clear = () => {
    setText('');
    setWords('');
    setOpen(false);
  };
  const take = (option: Option | undefined) => {
    if (option === undefined) return;
    markInput(option !== 'words' && option.target.kind === 'plant' ? 'choose' : 'filter');
    setSaid(choose(option, words, lang, m));
    clear();
    // Under a finger the keyboard would cover what was asked for.
    if (window.matchMedia?.('(pointer: coarse)').matches) input.current?.blur();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that choose among Chinese characters are the input method's.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: -1 };
    const isStep = (key: string): key is keyof typeof steps => Object.hasOwn(steps, key);
    if (event.key === 'Escape' && (isAsking || text)) {
      if (isAsking) setOpen(false);
      else clear();
    } else if (event.key === 'Enter' && isListed) take(options[active]);
    else if (isListed && isStep(event.key) && !event.shiftKey)
      setActive((steps[event.key] + options.length) % options.length);
    else if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
    else return;
    event.preventDefault();
  };

  const count = found?.groups.reduce((sum, { total }) => sum + total, 0) ?? 0;
  const trouble = isAsking ? m.failed : m.failedFilter(q);
  const isTroubled = failed && (isAsking || q !== '');
  const note = isTroubled ? trouble : isAsking && !(index && List) ? m.loading : '';
  const none = isAsking && found && options.length === 0 ? m.none(words.trim()) : '';
  const shown = note || none;

  return (
    <div
      className={styles.search}
      ref={root}
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        id="search"
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={m.label}
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isListed ? `${listId}-${active}` : undefined}
        aria-keyshortcuts={shortcuts ? '/' : undefined}
        placeholder={m.label}
        maxLength={longest}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onFocus={load}
        onChange={({ currentTarget: { value }, nativeEvent }) => {
          setText(value);
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) search(value);
        }}
        onCompositionEnd={({ currentTarget: { value } }) => search(value)}
        onKeyDown={onKeyDown}
      />
      {shortcuts && (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
      {isListed && found && (
        <List
          id={listId}
          found={found}
          words={words.trim()}
          active={active}
          onPoint={setActive}
          onChoose={(position) => take(options[position])}
        />
      )}
      <p role="status" className={shown ? styles.note : 'visually-hidden'}>
        {shown || said || (isListed ? m.found(count) : '')}
      </p>
    </div>
  );
}
