import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { start, startPreferences } from './app/start.ts';
import { useStore } from './state/store.ts';

/** One page, two windows: `?speaker=` names the presentation that this window belongs to. */
const talk = new URLSearchParams(window.location.search).get('speaker');
const SpeakerApp = lazy(() => import('./present/speaker/SpeakerApp.tsx'));

if (talk === null) start(useStore);
else startPreferences(useStore);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    {talk === null ? (
      <App />
    ) : (
      <Suspense>
        <SpeakerApp talk={talk} />
      </Suspense>
    )}
  </StrictMode>,
);
