/** Briefings that are dropped onto the column, or pasted while it is open. */
import { useEffect, useState, type RefObject } from 'react';
import { readBriefing, readBriefingFile } from '../library/file.ts';
import { take, type Scope } from './acts.ts';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, [contenteditable]');

/** @returns whether files are held over the column */
export function useFiles(root: RefObject<HTMLElement | null>, scope: Scope): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = root.current;
    const listeners = new AbortController();
    const { signal } = listeners;
    const takeFile = (file: File) => void readBriefingFile(file).then((read) => take(read, scope));
    // Scenes are dragged here too.
    const onFiles = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      element?.addEventListener(
        type,
        (event) => event.dataTransfer?.types.includes('Files') && act(event),
        { signal },
      );
    onFiles('dragover', (event) => {
      event.preventDefault();
      setIsOver(true);
    });
    onFiles('dragleave', ({ relatedTarget }) => {
      // From one part of the column to another is not out of it.
      if (!(relatedTarget instanceof Node && element?.contains(relatedTarget))) setIsOver(false);
    });
    onFiles('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) takeFile(file);
    });
    window.addEventListener(
      'paste',
      ({ target, clipboardData }) => {
        if (takesText(target)) return;
        const [file] = clipboardData?.files ?? [];
        const text = clipboardData?.getData('text/plain').trim() ?? '';
        if (file) takeFile(file);
        else if (text.startsWith('{')) take(readBriefing(text), scope);
      },
      { signal },
    );
    return () => listeners.abort();
  }, [root, scope]);
  return isOver;
}
