/** What a citation tells at once: publisher, date, title, the figure as printed and where. */
import { useMemo, type RefObject } from 'react';
import {
  Tooltip,
  TooltipTriggerStateContext,
  type TooltipRenderProps,
} from 'react-aria-components';
import type { CitedClaim } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import styles from './Citation.module.css';
import { SourceTitle } from './SourceTitle.tsx';
import { noteLang, useWords } from './useWords.ts';

interface Props {
  readonly id: string;
  readonly cited: CitedClaim;
  readonly anchor: RefObject<Element | null>;
  /** the pointer came to rest on the tip, or left it, or the tip was dismissed */
  onChange(open: boolean, atOnce: boolean): void;
}

export function CitationTip({ id, cited, anchor, onChange }: Props) {
  const m = useMessages().panel;
  const words = useWords();
  const { source, claim } = cited;
  // The state that a TooltipTrigger would keep; here each citation keeps its own, far more cheaply.
  const state = useMemo<TooltipRenderProps['state']>(
    () => ({
      isOpen: true,
      shouldSkipAnimation: false,
      open: () => onChange(true, true),
      close: (atOnce) => onChange(false, atOnce ?? false),
    }),
    [onChange],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip
        triggerRef={anchor}
        offset={6}
        className={styles.tip ?? ''}
        lang={langTag[words.lang]}
      >
        <div id={id}>
          <p className={styles.publisher}>
            {source.publisher}
            {m.comma}
            {words.published(source)}
          </p>
          <p>
            <SourceTitle source={source} />
          </p>
          <p className={styles.printed}>
            <span lang={source.language}>“{claim.asPrinted}”</span>
            {m.comma}
            <span lang={noteLang}>{claim.locator}</span>
          </p>
          {claim.basis && (
            <p className={styles.printed}>
              {claim.basis === 'inferred' ? m.inferred : m.fromContext}
            </p>
          )}
        </div>
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
