import { describe, expect, it } from 'vitest';
import { fileName, fileText, mostBytes, readBriefing, readBriefingFile } from './file.ts';
import { briefing } from './testing/briefings.ts';

const file = (text: string) => new File([text], 'a.json');

describe('a briefing as a file', () => {
  it('comes back as it went', async () => {
    const own = briefing('own', ['one', 'two']);
    const read = await readBriefingFile(file(fileText(own)));
    expect(read).toEqual({ briefing: own, findings: [], refusal: null });
  });

  it('is named after the briefing', () => {
    expect(fileName(briefing('own'))).toBe('own.briefing.json');
  });
});

describe('a file from anywhere', () => {
  it('is refused unread where it is larger than 2 MB', async () => {
    const read = await readBriefingFile(file(' '.repeat(mostBytes + 1)));
    expect(read).toMatchObject({ briefing: null, refusal: 'too-large' });
    expect(readBriefing(' '.repeat(mostBytes + 1)).refusal).toBe('too-large');
  });

  it('is refused where the browser cannot read it', async () => {
    const unreadable = file('{}');
    unreadable.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readBriefingFile(unreadable)).toMatchObject({ refusal: 'unreadable' });
  });

  it('may be nested without end', () => {
    expect(readBriefing('['.repeat(200_000)).briefing).toBeNull();
    const deep = `{"format":"groundbreak-briefing/1","scenes":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
    expect(readBriefing(deep).briefing).toBeNull();
  });

  it('gets no say over objects through the prototype', () => {
    const text = fileText(briefing('own')).replace('{', '{"__proto__":{"polluted":1},');
    const { briefing: read } = readBriefing(text);
    expect(read?.id).toBe('own');
    expect(read && Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
