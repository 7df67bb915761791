/** Careful steps through parsed JSON of which nothing is known yet. */
import type { Path } from './finding.ts';

/** Own property of an object or element of an array; undefined where there is none. */
export function childOf(value: unknown, key: string | number | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** What stands at the path; undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, root);
}

/** Sets an own property, or removes it when the value is undefined. Where the parent is missing, nothing happens. */
export function setAt(root: unknown, path: Path, value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else {
    Object.defineProperty(parent, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

/** The id of the record that a path leads into: a site, source or company. */
export function itemAt(root: unknown, path: Path): string | null {
  const [list] = path;
  if (list !== 'sites' && list !== 'sources' && list !== 'companies') return null;
  const id = childOf(valueAt(root, path.slice(0, 2)), 'id');
  return typeof id === 'string' ? id.slice(0, 100) : null;
}

/** Keys through which a merge of objects would reach JavaScript's own. */
const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A dataset is six levels deep. */
const deepest = 12;

export interface Refusal {
  readonly path: Path;
  readonly reason: 'prototype-key' | 'too-deep';
}

interface Step {
  readonly parent: Step | null;
  readonly key: string | number;
  readonly value: unknown;
  readonly depth: number;
}

function pathOf(step: Step, key: string | number): Path {
  const path = [key];
  for (let at: Step | null = step; at?.parent; at = at.parent) path.unshift(at.key);
  return path;
}

/** Takes prototype keys and whatever lies too deep out of the tree, and says where they were. */
export function disarm(root: unknown): Refusal[] {
  const refusals: Refusal[] = [];
  const open: Step[] = [{ parent: null, key: '', value: root, depth: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { value, depth } = step;
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const name of Object.keys(value)) {
      const key = isList ? Number(name) : name;
      const child: unknown = Reflect.get(value, name);
      if (!isList && prototypeKeys.has(name)) {
        refusals.push({ path: pathOf(step, key), reason: 'prototype-key' });
        Reflect.deleteProperty(value, name);
      } else if (typeof child === 'object' && child !== null) {
        if (depth < deepest) {
          open.push({ parent: step, key, value: child, depth: depth + 1 });
        } else {
          refusals.push({ path: pathOf(step, key), reason: 'too-deep' });
          Reflect.set(value, name, null);
        }
      }
    }
  }
  return refusals;
}
