/** What of a briefing does not resolve over a dataset, scene by scene. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { yearsOf } from '../../chronicle/years.ts';
import type { Finding, Path } from '../../dataset/finding.ts';
import { valueAt } from '../../dataset/json-tree.ts';
import type { Dropped } from '../../state/dropped.ts';
import { citeFaults } from './check/cites.ts';
import { Report, type Told } from './check/report.ts';
import { languageFaults, textFaults } from './check/texts.ts';
import { groundOf } from './figures/ground.ts';
import { unknownId, type ListName } from './figures/names.ts';
import type { Briefing, Scene } from './schema.ts';
import { sceneParts, sceneView } from './view.ts';

type Words = Omit<Told, 'item'>;

/**
 * Findings with the path in the briefing (`scenes[2].cites[0].source`) and the scene's id as item.
 * An error is what the slide cannot show as written; docs/briefings.md lists the rules.
 */
export function checkBriefing(briefing: Briefing, chronicle: Chronicle): readonly Finding[] {
  const report = new Report();
  const tell = (faults: Iterable<Words>, item: string | null) => {
    for (const fault of faults) report.add({ ...fault, item });
  };
  tell(headFaults(briefing, chronicle), null);
  for (const [at, scene] of briefing.scenes.entries()) {
    tell(sceneFaults(scene, ['scenes', at], chronicle), scene.id);
    if (report.isFull) break;
  }
  return report.findings();
}

function* headFaults({ title, dataset }: Briefing, { dataset: { meta } }: Chronicle) {
  yield* languageFaults(title, ['title']);
  if (dataset === meta.id) return;
  const note: Words = {
    rule: 'other-dataset',
    severity: 'note',
    path: ['dataset'],
    problem: {
      en: `was made on "${dataset}"; this is "${meta.id}"`,
      zh: `基于数据集“${dataset}”制作，当前为“${meta.id}”`,
    },
    remedy: {
      en: 'Look through its scenes: plants, figures and sources may be others.',
      zh: '请逐一核对场景：工厂、数值和来源可能不同。',
    },
  };
  yield note;
}

function* sceneFaults(scene: Scene, path: Path, chronicle: Chronicle): Generator<Words> {
  const { view, dropped } = sceneView(scene, chronicle);
  yield* textFaults(scene, path, groundOf(chronicle, view));
  for (const one of dropped) yield droppedFault(one, scene, path, chronicle);
  yield* rangeFaults(scene, path);
  yield* partFaults(scene, path, view);
  for (const [at, cite] of (scene.cites ?? []).entries()) {
    yield* citeFaults(cite, [...path, 'cites', at], chronicle);
  }
}

/** Where in a scene the parameters of `reconcile` come from. */
const places: Readonly<Record<string, { readonly path: Path; readonly list: ListName }>> = {
  site: { path: ['site'], list: 'sites' },
  pins: { path: ['pins'], list: 'sites' },
  company: { path: ['filters', 'companies'], list: 'companies' },
  province: { path: ['filters', 'provinces'], list: 'provinces' },
  source: { path: ['filters', 'sources'], list: 'sources' },
};

const rules: Partial<Record<Dropped['reason'], string>> = {
  'unknown-site': 'site-known',
  'unknown-company': 'company-known',
  'unknown-province': 'province-known',
  'unknown-source': 'source-known',
};

function droppedFault(
  { parameter, value, reason }: Dropped,
  scene: Scene,
  path: Path,
  chronicle: Chronicle,
): Words {
  const place = places[parameter];
  if (!place) {
    const { first, last } = yearsOf(chronicle);
    return {
      rule: 'year-in-data',
      severity: 'error',
      path: [...path, 'year'],
      problem: { en: `the data has no year ${value}`, zh: `数据不含 ${value} 年` },
      remedy: {
        en: `Write a year from ${first} to ${last}, or leave "year" out for the newest.`,
        zh: `请填写 ${first} 至 ${last} 之间的年份；最新状态请删去“year”。`,
      },
    };
  }
  const list = valueAt(scene, place.path);
  return {
    rule: rules[reason] ?? reason,
    severity: 'error',
    path: [...path, ...place.path, ...(Array.isArray(list) ? [list.indexOf(value)] : [])],
    ...unknownId(
      place.list,
      value,
      chronicle[place.list === 'phases' ? 'sites' : place.list].keys(),
    ),
  };
}

function* rangeFaults({ filters }: Scene, path: Path): Generator<Words> {
  for (const key of ['capacity', 'announcedIn'] as const) {
    const range = filters?.[key];
    if (!range || range.from === null || range.to === null || range.from <= range.to) continue;
    yield {
      rule: 'range-forward',
      severity: 'error',
      path: [...path, 'filters', key],
      problem: {
        en: 'the range runs backwards: it leaves no plant',
        zh: '范围首尾颠倒，没有工厂符合',
      },
      remedy: { en: 'Swap "from" and "to".', zh: '请对调“from”与“to”。' },
    };
  }
}

const partWords: Readonly<
  Record<
    ReturnType<typeof sceneParts>['faults'][number]['fault'],
    Pick<Words, 'problem' | 'remedy'>
  >
> = {
  'needs-site': {
    problem: { en: '"plant" without a plant', zh: '“plant”没有对应的工厂' },
    remedy: {
      en: 'Name it in "site", or remove "plant".',
      zh: '请在“site”中指定，或删除“plant”。',
    },
  },
  'needs-pins': {
    problem: { en: '"compare" with fewer than two plants', zh: '“compare”不足两家工厂' },
    remedy: {
      en: 'Name two to four in "pins", or remove "compare".',
      zh: '请在“pins”中指定二至四家，或删除“compare”。',
    },
  },
  'one-of-them': {
    problem: {
      en: 'a slide has room for one of plant, compare and chart',
      zh: '一页只能容纳 plant、compare、chart 之一',
    },
    remedy: { en: 'Keep one; the first is shown.', zh: '请只保留一个；目前显示第一个。' },
  },
};

function* partFaults(
  scene: Scene,
  path: Path,
  view: Parameters<typeof sceneParts>[1],
): Generator<Words> {
  for (const { at, fault } of sceneParts(scene, view).faults) {
    yield {
      rule: 'parts',
      severity: 'warning',
      path: [...path, 'shows', at],
      ...partWords[fault],
    };
  }
}
