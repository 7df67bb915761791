/** Whom the ground owes and whose view of borders it shows, in one line. */
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useBasemapStatus } from './basemapStatus.ts';
import { bordersStatement, credits } from './credits.ts';

export function BasemapCredits() {
  const m = useMessages().basemap;
  const lang = useLang();
  const { host, attributions } = useBasemapStatus();
  // The names up to zoom 10 stay GeoNames' whatever lies below.
  const onMap = credits.filter(({ what }) => what === 'places');
  return (
    <>
      {host === null ? bordersStatement[lang] : m.borders(host)}
      {attributions.map((text) => (
        <span key={text}>
          {' · '}
          {text}
        </span>
      ))}
      {onMap.map(({ name, url }) => (
        <span key={name}>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </span>
      ))}
    </>
  );
}
