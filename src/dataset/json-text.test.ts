import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json-text.ts';

/** "line:column problem" */
function faultIn(text: string): string {
  const result = parseJson(text);
  if (result.ok) return 'none';
  const { line, column, problem } = result.fault;
  return `${line}:${column} ${problem.en}`;
}

describe('reading JSON', () => {
  it('gives the value', () => {
    expect(parseJson('{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
  });

  it('passes over a byte order mark', () => {
    expect(parseJson('\uFEFF[1]')).toEqual({ ok: true, value: [1] });
  });

  it.each([
    ['', '1:1 the file is empty'],
    [' \n ', '1:1 the file is empty'],
    ['{\n  "a": 1,\n}', '3:1 a comma stands before a closing bracket'],
    ['[1, ]', '1:5 a comma stands before a closing bracket'],
    ['{"a": 1 "b": 2}', '1:9 a comma is missing before this'],
    ['["a" "b"]', '1:6 a comma is missing before this'],
    ["{'a': 1}", '1:2 text stands in the wrong quotation marks'],
    ['{“a”: 1}', '1:2 text stands in the wrong quotation marks'],
    ['[\n// one\n1]', '2:1 JSON has no comments'],
    ['[NaN]', '1:2 this word is not a JSON value'],
    ['[-Infinity]', '1:2 this word is not a JSON value'],
    ['{"a": undefined}', '1:7 this word is not a JSON value'],
    ['["a\nb"]', '1:2 this text is not closed, or holds a line break or a wrong backslash'],
    ['["C:\\data"]', '1:2 this text is not closed, or holds a line break or a wrong backslash'],
    ['["open', '1:2 this text is not closed, or holds a line break or a wrong backslash'],
    ['<!doctype html>', '1:1 this is a web page rather than JSON'],
    ['{"a" 1}', '1:6 "1" cannot stand here in this object'],
    ['{"a": 01}', '1:7 "0" cannot stand here in this object'],
    ['[1}', '1:3 "}" cannot stand here in this list'],
    ['[1] 2', '1:5 "2" cannot stand here'],
    ['{a: 1}', '1:2 "a" cannot stand here in this object'],
    [
      '{"sites": [\n  {"id": "a"',
      '2:13 the file ends early: what was opened in line 2 is not closed',
    ],
  ])('tells where %j is wrong', (text, fault) => {
    expect(faultIn(text)).toBe(fault);
  });

  it('tells the remedy in both languages', () => {
    const result = parseJson('[1,]');
    expect(result.ok ? null : result.fault.remedy).toEqual({
      en: 'Remove that comma.',
      zh: '请删除该逗号。',
    });
  });

  it('finds a fault after a very long text', () => {
    const text = `["${'x'.repeat(5_000_000)}",]`;
    expect(faultIn(text)).toBe(`1:${text.length} a comma stands before a closing bracket`);
  });

  it('finds a fault in very deep nesting', () => {
    expect(faultIn('['.repeat(200_000))).toMatch(/^1:200001 the file ends early/);
  });

  it('never throws, and takes what JSON.parse takes', () => {
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 })).map(([json, at, piece]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + piece + json.slice(cut + piece.length);
      }),
    );
    fc.assert(
      fc.property(text, (text) => {
        let wanted: unknown;
        let taken = true;
        try {
          wanted = JSON.parse(text);
        } catch {
          taken = false;
        }
        const result = parseJson(text);
        expect(result.ok).toBe(taken);
        if (result.ok) expect(result.value).toEqual(wanted);
        else expect(result.fault.problem.en).not.toBe('the text cannot be read as JSON');
      }),
      { numRuns: 500, seed: 20161110 },
    );
  });
});
