/** Whether a scene's citations hold: the source is known and says something of what is cited. */
import type { Chronicle } from '../../../chronicle/chronicle.ts';
import type { Path } from '../../../dataset/finding.ts';
import type { Claim } from '../../../dataset/schema.ts';
import { unknownId } from '../figures/names.ts';
import type { Cite } from '../schema.ts';
import type { Told } from './report.ts';

type Words = Omit<Told, 'item'>;

/** So many sources that do make the claim are named. */
const mostNamed = 3;

/** What is wrong with a citation. */
export function* citeFaults(cite: Cite, path: Path, chronicle: Chronicle): Generator<Words> {
  const { source, site: siteId, phase, field } = cite;
  const site = siteId === undefined ? undefined : chronicle.sites.get(siteId);
  const known = chronicle.sources.has(source);
  if (!known) {
    yield {
      rule: 'source-known',
      severity: 'error',
      path: [...path, 'source'],
      ...unknownId('sources', source, chronicle.sources.keys()),
    };
  }
  if (siteId !== undefined && !site) {
    yield {
      rule: 'site-known',
      severity: 'error',
      path: [...path, 'site'],
      ...unknownId('sites', siteId, chronicle.sites.keys()),
    };
    return;
  }
  if (phase !== undefined) {
    const ids = site?.phases.map(({ id }) => id) ?? [];
    if (!ids.includes(phase)) {
      yield {
        rule: 'phase-known',
        severity: 'error',
        path: [...path, 'phase'],
        ...(site
          ? unknownId('phases', phase, ids)
          : {
              problem: { en: 'a phase without its plant', zh: '有阶段而无工厂' },
              remedy: { en: 'Add "site", or remove "phase".', zh: '请添加“site”，或删除“phase”。' },
            }),
      };
      return;
    }
  }
  if (!known || (site === undefined && field === undefined)) return;
  const isMeant = (claim: Claim) =>
    (phase === undefined || claim.phase === phase) &&
    (field === undefined || claim.field === field);
  const sites = site ? [site] : chronicle.dataset.sites;
  const claims = sites.flatMap((one) => one.claims.filter(isMeant));
  if (claims.some((claim) => claim.source === source)) return;
  yield {
    rule: 'citation-holds',
    severity: 'error',
    path,
    problem: {
      en: `"${source}" makes no such claim${about(siteId, phase, field).en}`,
      zh: `“${source}”没有${about(siteId, phase, field).zh}这样的陈述`,
    },
    remedy: remedyFor(site ? claims : []),
  };
}

function about(...words: readonly (string | undefined)[]): { en: string; zh: string } {
  const said = words.filter((word) => word !== undefined).join(', ');
  return { en: ` (${said})`, zh: `（${said}）` };
}

function remedyFor(claims: readonly Claim[]): Words['remedy'] {
  const others = [...new Set(claims.map(({ source }) => source))].slice(0, mostNamed);
  return others.length > 0
    ? {
        en: `These do: ${others.join(', ')}. Else correct what is cited.`,
        zh: `以下来源有此陈述：${others.join('、')}。否则请更正引用内容。`,
      }
    : {
        en: 'Correct site, phase or field, or cite the source alone.',
        zh: '请更正 site、phase 或 field，或只引用来源。',
      };
}
