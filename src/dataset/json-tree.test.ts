import { describe, expect, it } from 'vitest';
import { disarm, itemAt, setAt, valueAt } from './json-tree.ts';

describe('a path', () => {
  it('leads to a value', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
  });

  it('does not lead into what every object inherits', () => {
    expect(valueAt({}, ['toString'])).toBeUndefined();
  });

  it('that leads nowhere is not set', () => {
    const tree = { a: 1 };
    setAt(tree, ['b', 'c'], 2);
    expect(tree).toEqual({ a: 1 });
  });

  it('sets an own property, whatever its name', () => {
    const tree = {};
    setAt(tree, ['__proto__'], { polluted: true });
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
  });

  it('leads into a record, which it names', () => {
    expect(itemAt({ sites: [{ id: 'a' }] }, ['sites', 0, 'claims', 3])).toBe('a');
  });

  it('outside of records names none', () => {
    expect(itemAt({ meta: { id: 'a' } }, ['meta', 'id'])).toBeNull();
  });
});

describe('disarming', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('takes the key %s out', (key) => {
    const tree: unknown = JSON.parse(`{"sites": [{"${key}": {"a": 1}, "id": "b"}]}`);
    expect(disarm(tree)).toEqual([{ path: ['sites', 0, key], reason: 'prototype-key' }]);
    expect(JSON.stringify(tree)).toBe('{"sites":[{"id":"b"}]}');
  });

  it('cuts what is nested too deep', () => {
    const tree: unknown = JSON.parse(`${'['.repeat(20)}1${']'.repeat(20)}`);
    expect(disarm(tree).map(({ reason }) => reason)).toEqual(['too-deep']);
  });

  it('survives nesting beyond the stack', () => {
    let tree: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) tree = [tree];
    expect(disarm(tree)).toHaveLength(1);
  });

  it('leaves a sound tree alone', () => {
    const tree = { a: [1, { b: null }] };
    expect(disarm(tree)).toEqual([]);
    expect(tree).toEqual({ a: [1, { b: null }] });
  });
});
