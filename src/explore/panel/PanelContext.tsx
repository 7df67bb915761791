/** What every part of one open panel needs: its site and what is shown of it. */
import { createContext, useContext } from 'react';
import type { Fact, SiteDossier } from '../../chronicle/types.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { PanelModel } from './model.ts';

export interface PanelScope {
  readonly dossier: SiteDossier;
  readonly model: PanelModel;
  /** id of the element that sets a disputed fact's values side by side; null: the sums */
  disputeId(fact: Fact | null): string;
}

const PanelContext = createContext<PanelScope | null>(null);

export const PanelProvider = PanelContext.Provider;

/** The open panel. Throws outside one. */
export function usePanel(): PanelScope {
  const scope = useContext(PanelContext);
  if (!scope) throw new Error('usePanel needs a PanelProvider above it');
  return scope;
}

/** A phase's name for use beside a fact; null for the whole site. */
export function usePhaseName(): (phase: string | null, lang: Lang) => string | null {
  const { dossier } = usePanel();
  return (phase, lang) =>
    dossier.outcome.site.phases.find(({ id }) => id === phase)?.label[lang] ?? null;
}
