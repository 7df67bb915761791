/** One plant in full: every fact at the view's standpoint, each with its source. */
import { useId, useMemo, type RefObject } from 'react';
import { siteDossier } from '../../chronicle/dossier.ts';
import type { SiteDossier } from '../../chronicle/types.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { CitationProvider } from '../citation/CitationContext.tsx';
import { PinButton } from '../compare/PinButton.tsx';
import { Absent } from './Absent.tsx';
import { AlsoReported } from './AlsoReported.tsx';
import { Disputes } from './Disputes.tsx';
import { Figures } from './Figures.tsx';
import { Head } from './Head.tsx';
import { panelModel } from './model.ts';
import { PanelProvider, type PanelScope } from './PanelContext.tsx';
import { Phases } from './Phases.tsx';
import { SiteFacts } from './SiteFacts.tsx';
import styles from './SitePanel.module.css';
import { Sources } from './Sources.tsx';
import { Story } from './Story.tsx';
import { Sums } from './Sums.tsx';

type HeadingRef = RefObject<HTMLHeadingElement | null> | undefined;

interface Props {
  readonly siteId: string;
  onClose(): void;
  /** the site's name, for moving focus to the panel */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
}

export function SitePanel({ siteId, onClose, headingRef }: Props) {
  const lang = useLang();
  const m = useMessages().panel;
  const { chronicle, standpoint } = useView();
  const headingId = useId();
  const site = chronicle.sites.get(siteId);
  const dossier = useMemo(
    () => (site ? siteDossier(chronicle, site, standpoint) : null),
    [chronicle, site, standpoint],
  );
  if (!site) return null;
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.bar}>
        <PinButton site={siteId} />
        <Button look="plain" onPress={onClose} aria-label={m.closeSite(site.name[lang])}>
          {m.close}
        </Button>
      </div>
      {dossier ? (
        <Content key={siteId} dossier={dossier} headingId={headingId} headingRef={headingRef} />
      ) : (
        <Absent site={site} headingId={headingId} headingRef={headingRef} />
      )}
    </section>
  );
}

interface ContentProps {
  readonly dossier: SiteDossier;
  readonly headingId: string;
  readonly headingRef: HeadingRef;
}

function Content({ dossier, headingId, headingRef }: ContentProps) {
  const prefix = useId();
  const model = useMemo(() => panelModel(dossier), [dossier]);

  const scope = useMemo<PanelScope>(
    () => ({
      dossier,
      model,
      disputeId: (fact) => `${prefix}dispute-${fact ? model.disputes.indexOf(fact) : 'sums'}`,
    }),
    [dossier, model, prefix],
  );

  return (
    <PanelProvider value={scope}>
      <CitationProvider numbering={model.numbering}>
        <Head headingId={headingId} headingRef={headingRef} />
        <Figures />
        <Phases />
        <Story />
        <SiteFacts />
        <Disputes />
        <Sums />
        <AlsoReported />
        <Sources />
      </CitationProvider>
    </PanelProvider>
  );
}
