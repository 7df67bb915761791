/** From text to a briefing: what is good is kept, what is not is said. Never throws for content. */
import type { Finding, Path } from '../../dataset/finding.ts';
import { tellUnknownKey } from '../../dataset/issues.ts';
import { parseJson } from '../../dataset/json-text.ts';
import { childOf, disarm, setAt, valueAt } from '../../dataset/json-tree.ts';
import { jsonFinding } from '../../dataset/parse.ts';
import { invisible, invisibleIn, markupIn } from '../../dataset/rules/text.ts';
import { refusalFault } from '../../dataset/salvage.ts';
import { Report } from './check/report.ts';
import { Briefing, briefingFormat, mostScenes, Scene, type Wording } from './schema.ts';
import { meantKey, pathOf, tellShape } from './shape.ts';

export interface ParsedBriefing {
  /** null where no scene can be used */
  readonly briefing: Briefing | null;
  /** the scene that a path lies in stands in `item` by number and title, as the file has them */
  readonly findings: readonly Finding[];
}

type Words = Pick<Finding, 'problem' | 'remedy'>;

/** Larger files are refused: the longest briefing comes nowhere near. Characters, at most as many as bytes. */
const mostCharacters = 2 * 1024 * 1024;

/** Reads a briefing from the text of a JSON file; scenes that are no scenes are left out and told. */
export function parseBriefing(text: string): ParsedBriefing {
  if (text.length > mostCharacters) {
    return refused('size', '$', {
      problem: { en: 'the file is larger than 2 MB', zh: '文件超过 2 MB' },
      remedy: { en: 'Split it.', zh: '请拆分文件。' },
    });
  }
  const json = parseJson(text);
  if (!json.ok) return { briefing: null, findings: [jsonFinding(json.fault)] };
  const tree = json.value;
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) {
    return refused('shape', '$', {
      problem: { en: 'the file holds no briefing', zh: '文件中没有简报' },
      remedy: {
        en: 'A briefing is an object with format, id, title, dataset and scenes.',
        zh: '简报是包含 format、id、title、dataset、scenes 的对象。',
      },
    });
  }
  const format = childOf(tree, 'format');
  if (format !== briefingFormat) return refused('format', 'format', formatWords(tree, format));
  return salvage(tree);
}

const refused = (rule: string, path: string, words: Words): ParsedBriefing => ({
  briefing: null,
  findings: [{ rule, severity: 'error', path, item: null, ...words }],
});

function formatWords(tree: object, format: unknown): Words {
  if (format === undefined && childOf(tree, 'sites') !== undefined) {
    return {
      problem: { en: 'this is a dataset rather than a briefing', zh: '这是数据集而不是简报' },
      remedy: { en: 'Choose a briefing’s file.', zh: '请选择简报文件。' },
    };
  }
  if (typeof format === 'string' && /^groundbreak-briefing\/\d{1,4}$/.test(format)) {
    return {
      problem: {
        en: `the format is "${format}"; this page reads "${briefingFormat}"`,
        zh: `格式为“${format}”，本页面只支持“${briefingFormat}”`,
      },
      remedy: {
        en: 'Open it with the page that it was made with, or a newer one.',
        zh: '请使用制作它的页面版本或更新的版本打开。',
      },
    };
  }
  return {
    problem: { en: 'the file does not say that it is a briefing', zh: '文件未标明是简报' },
    remedy: {
      en: `If it is one, add "format": "${briefingFormat}".`,
      zh: `若确为简报，请添加 "format": "${briefingFormat}"。`,
    },
  };
}

/** Takes what is sound out of the tree; the tree is changed on the way. */
function salvage(tree: object): ParsedBriefing {
  const report = new Report();
  // By number and title as the file has them, before anything is changed.
  const list = childOf(tree, 'scenes');
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  const items = values.slice(0, mostScenes).map(nameOf);
  const itemAt = ([first, at]: Path) =>
    first === 'scenes' && typeof at === 'number' ? (items[at] ?? null) : null;
  for (const refusal of disarm(tree)) {
    report.add({ ...refusalFault(refusal), item: itemAt(refusal.path) });
  }
  const head = readHead(tree, report);
  if (values.length > mostScenes) report.add(tooMany(values.length));
  const scenes = values.slice(0, mostScenes).flatMap((value, at) => {
    const scene = readScene(value, at, items[at] ?? null, report);
    return scene ? [{ scene, at }] : [];
  });
  if (scenes.length === 0) {
    report.add({
      rule: 'nothing-usable',
      severity: 'error',
      path: ['scenes'],
      item: null,
      problem: { en: 'no usable scene is in the file', zh: '文件中没有可用的场景' },
      remedy: {
        en: 'Mend the errors above, or choose a briefing in the form of docs/briefings.md.',
        zh: '请更正上述错误，或选择符合 docs/briefings.md 格式的简报。',
      },
    });
    return { briefing: null, findings: report.findings() };
  }
  return {
    briefing: { ...head, scenes: withOwnIds(scenes, report) },
    findings: report.findings(),
  };
}

const tooMany = (count: number) => ({
  rule: 'shape',
  severity: 'error' as const,
  path: ['scenes', mostScenes],
  item: null,
  problem: {
    en: `of ${count} scenes those after the first ${mostScenes} are left out`,
    zh: `共有 ${count} 个场景，第 ${mostScenes} 个之后的已略去`,
  },
  remedy: { en: 'Split the briefing.', zh: '请拆分简报。' },
});

/** A scene for people: its number and its title. */
function nameOf(value: unknown, at: number): string {
  const named = [['title', 'en'], ['title', 'zh'], ['id']]
    .map((path) => valueAt(value, path))
    .find((text): text is string => typeof text === 'string' && text.trim() !== '');
  if (named === undefined) return String(at + 1);
  const title = named.replaceAll(new RegExp(invisible, 'gu'), ' ');
  return `${at + 1} · ${title.length > 60 ? `${title.slice(0, 59)}…` : title}`;
}

const { shape } = Briefing;

/** What stands in for a head that is none. */
const plainHead = {
  format: briefingFormat,
  id: 'briefing',
  title: { en: 'Untitled briefing', zh: '未命名简报' },
  dataset: 'not-stated',
} as const satisfies Partial<Briefing>;

/** The briefing's own keys; one that is faulty is told and has a plain one stood in for it. */
function readHead(tree: object, report: Report): Omit<Briefing, 'scenes'> {
  const add = (rule: string, path: Path, words: Words) =>
    report.add({ rule, severity: 'error', path, item: null, ...words });
  const head: { -readonly [K in keyof typeof plainHead]: Briefing[K] } = { ...plainHead };
  const take = <K extends keyof typeof plainHead>(
    key: K,
    read: (value: unknown) => ReturnType<(typeof shape)[K]['safeParse']>,
  ) => {
    const value = childOf(tree, key);
    const { data, error } = read(value);
    if (error) {
      for (const issue of error.issues) {
        const path = pathOf(issue);
        add('shape', [key, ...path], tellShape(issue, valueAt(value, path)));
      }
    } else {
      head[key] = data as Briefing[K];
    }
  };
  take('id', (value) => shape.id.safeParse(value));
  take('title', (value) => shape.title.safeParse(value));
  take('dataset', (value) => shape.dataset.safeParse(value));
  head.title = plainWording(head.title, ['title'], null, report);
  for (const key of Object.keys(tree)) {
    if (Object.hasOwn(shape, key)) continue;
    add('shape', [key], tellUnknownKey(key, meantKey(key).key));
  }
  return head;
}

/** The scene, or null where it is none. Keys that no scene has go alone. */
function readScene(value: unknown, at: number, item: string | null, report: Report): Scene | null {
  for (;;) {
    const { data, error } = Scene.safeParse(value);
    if (!error) return withPlainTexts(data, at, item, report);
    let isLost = false;
    for (const issue of error.issues) {
      const inner = pathOf(issue);
      const add = (path: Path, words: Words) =>
        report.add({
          rule: 'shape',
          severity: 'error',
          path: ['scenes', at, ...path],
          item,
          ...words,
        });
      if (issue.code !== 'unrecognized_keys') {
        isLost = true;
        add(inner, tellShape(issue, valueAt(value, inner)));
        continue;
      }
      for (const key of issue.keys) {
        const meant = meantKey(key);
        if (meant.telling) isLost = true;
        add([...inner, key], tellUnknownKey(key, meant.key));
        setAt(value, [...inner, key], undefined);
      }
    }
    if (isLost) return null;
  }
}

function withPlainTexts(scene: Scene, at: number, item: string | null, report: Report): Scene {
  const path = ['scenes', at];
  const { title, caption, notes } = scene;
  return {
    ...scene,
    title: plainWording(title, [...path, 'title'], item, report),
    ...(caption && { caption: plainWording(caption, [...path, 'caption'], item, report, '\n') }),
    ...(notes && { notes: plainWording(notes, [...path, 'notes'], item, report, '\n') }),
  };
}

/**
 * A text without characters that hide text or turn its direction. Markup is told and stays: texts are
 * shown as they are written.
 * @param allowed may stand in it although it cannot be seen
 */
function plainWording(
  wording: Wording,
  path: Path,
  item: string | null,
  report: Report,
  allowed = '',
): Wording {
  const lines = (text: string) => (allowed === '' ? [text] : text.split(allowed));
  const plain: Wording = {};
  for (const lang of ['en', 'zh'] as const) {
    const text = wording[lang];
    if (text === undefined) continue;
    const at = [...path, lang];
    const [hidden] = invisibleIn(lines(text));
    if (hidden)
      report.add({ rule: 'visible-text', severity: 'warning', item, ...hidden, path: at });
    const [marked] = markupIn(text);
    if (marked) report.add({ rule: 'no-markup', severity: 'warning', item, ...marked, path: at });
    plain[lang] = hidden
      ? lines(text)
          .map((line) =>
            line.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(new RegExp(invisible, 'gu'), ''),
          )
          .join(allowed)
      : text;
  }
  return plain;
}

/** Scenes are known by their ids: a second one of a name gets another. `at`: where it stands in the file. */
function withOwnIds(
  scenes: readonly { readonly scene: Scene; readonly at: number }[],
  report: Report,
): Scene[] {
  const taken = new Set(scenes.map(({ scene }) => scene.id));
  const seen = new Set<string>();
  return scenes.map(({ scene, at }) => {
    if (!seen.has(scene.id)) {
      seen.add(scene.id);
      return scene;
    }
    const id = freeId(scene.id, taken);
    taken.add(id);
    report.add({
      rule: 'unique-id',
      severity: 'warning',
      path: ['scenes', at, 'id'],
      item: nameOf(scene, at),
      problem: {
        en: `the id "${scene.id}" is already that of an earlier scene; it is now "${id}"`,
        zh: `标识“${scene.id}”已被前面的场景使用，现改为“${id}”`,
      },
      remedy: { en: 'Give each scene an id of its own.', zh: '请为每个场景使用不同的标识。' },
    });
    return { ...scene, id };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const stem = id.slice(0, 90).replace(/-$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
