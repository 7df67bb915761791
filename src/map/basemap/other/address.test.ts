import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';

const page = 'https://plants.example/map/';
const faultOf = (text: string, from = page) => {
  const read = readAddress(text, from);
  return read.ok ? null : read.fault;
};

describe('readAddress', () => {
  it('takes the address of a style', () => {
    expect(readAddress(' https://tiles.example/style.json#x ', page)).toEqual({
      ok: true,
      address: { href: 'https://tiles.example/style.json', host: 'tiles.example', kind: 'style' },
    });
  });

  it('takes an archive by its ending and by its protocol', () => {
    for (const text of ['https://t.example/a.pmtiles?v=2', 'pmtiles://https://t.example/a'])
      expect(readAddress(text, page)).toMatchObject({ address: { kind: 'archive' } });
  });

  it('keeps the port in the host, for another port is another host', () => {
    expect(readAddress('https://t.example:8443/s.json', page)).toMatchObject({
      address: { host: 't.example:8443' },
    });
  });

  it('keeps the braces of templates', () => {
    expect(readAddress('https://t.example/{z}/{x}/{y}', page)).toMatchObject({
      address: { href: 'https://t.example/{z}/{x}/{y}' },
    });
  });

  it('takes what is relative as the page’s own', () => {
    expect(readAddress('ground.pmtiles', page)).toMatchObject({
      address: { href: 'https://plants.example/map/ground.pmtiles', host: 'plants.example' },
    });
  });

  it.each([
    ['empty', '  '],
    ['not-web', 'javascript:alert(1)'],
    ['not-web', 'data:application/json,{}'],
    ['not-web', 'file:///etc/passwd'],
    ['not-web', 'blob:https://plants.example/1'],
    ['not-web', 'pmtiles://javascript:alert(1)'],
    ['not-an-address', 'https://'],
    ['not-an-address', 'https://{s}.tiles.example/'],
    ['credentials', 'https://me:secret@t.example/s.json'],
    ['credentials', 'https://tiles.example@evil.example/s.json'],
    ['too-long', `https://t.example/${'a'.repeat(3000)}`],
    ['insecure', 'http://t.example/s.json'],
  ] as const)('refuses as %s: %s', (fault, text) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('lets a page without https read from http, and any page from the reader’s own machine', () => {
    expect(faultOf('http://t.example/s.json', 'http://plants.example/')).toBeNull();
    expect(faultOf('http://localhost:8080/s.json')).toBeNull();
  });

  it('never throws, and takes nothing but http and https', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const read = readAddress(text, page);
        if (read.ok) expect(new URL(read.address.href).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 60 },
    );
  });
});
