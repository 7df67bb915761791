/** A text of a scene in a field that grows with it; beneath it how it reads, and what in it does not resolve. */
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../dataset/finding.ts';
import { langTag, type Lang } from '../../i18n/lang.ts';
import type { Briefing, Scene } from '../briefing/schema.ts';
import type { ToldText } from '../briefing/told.ts';
import { longestText, rewordScene, type TextKey } from '../library/change.ts';
import { useLibrary } from '../library/library.ts';
import { Told } from '../slide/Told.tsx';
import type { Scope } from './acts.ts';
import { FigureMenu } from './FigureMenu.tsx';
import { FindingLines } from './FindingLines.tsx';
import styles from './TextField.module.css';

/** After so long without a letter the next ones are a step of undo of their own, ms. */
const pause = 1500;

/** What stands for something else than itself, so that it has to be shown how it reads. */
const isTold = (text: string): boolean => /[{[]/.test(text);

interface Props {
  readonly scope: Scope;
  readonly briefing: Briefing;
  readonly scene: Scene;
  readonly textKey: TextKey;
  /** of the text in the field */
  readonly textLang: Lang;
  /** how the text reads; null where there is none */
  readonly told: ToldText | null;
  readonly findings: readonly Finding[];
}

export function TextField({ scope, briefing, scene, textKey, textLang, told, findings }: Props) {
  const { m } = scope;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const change = useLibrary((library) => library.change);
  const settle = useLibrary((library) => library.settle);
  const text = scene[textKey]?.[textLang] ?? '';
  const other = scene[textKey]?.[textLang === 'en' ? 'zh' : 'en'] ?? '';
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (next: string, typing?: string) =>
    change(
      briefing.id,
      (present) => rewordScene(present, scene.id, textKey, textLang, next),
      typing,
    );
  const insert = (figure: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    settle();
    write(`${text.slice(0, selectionStart)}${figure}${text.slice(selectionEnd)}`);
    const caret = selectionStart + figure.length;
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {m.scene[textKey]}
        </label>
        <FigureMenu
          scope={scope}
          scene={scene}
          lang={textLang}
          label={m.figures.insertInto[textKey]}
          onInsert={insert}
        />
      </div>
      <div className={styles.grow} data-text={text || other} data-key={textKey}>
        <textarea
          ref={area}
          id={id}
          className={styles.area}
          lang={langTag[textLang]}
          rows={1}
          value={text}
          placeholder={other}
          maxLength={longestText}
          aria-describedby={findings.length > 0 ? `${id}-findings` : undefined}
          aria-invalid={findings.some(({ severity }) => severity === 'error') || undefined}
          onChange={({ target }) => {
            write(target.value, `${scene.id} ${textKey} ${textLang}`);
            clearTimeout(timer.current);
            timer.current = setTimeout(settle, pause);
          }}
          onBlur={settle}
        />
      </div>
      {told && isTold(text) && (
        <p className={styles.preview}>
          <span className={styles.reads}>{m.scene.preview}</span> <Told text={told} />
        </p>
      )}
      <div id={`${id}-findings`}>
        <FindingLines findings={findings} scope={scope} />
      </div>
    </div>
  );
}
