import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const page = 'https://plants.example/map/';
const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('readSettings', () => {
  it('names no basemap as shipped', async () => {
    const shipped = readFileSync('public/settings.json', 'utf8');
    expect(await readSettings(page, answering(shipped))).toEqual({ ok: true, basemap: null });
  });

  it('resolves an address that is relative to the page', async () => {
    expect(await readSettings(page, answering('{"basemap":"own.pmtiles"}'))).toEqual({
      ok: true,
      basemap: 'https://plants.example/map/own.pmtiles',
    });
  });

  it('is content without the file', async () => {
    expect(await readSettings(page, answering('', 404))).toEqual({ ok: true, basemap: null });
    const offline = () => Promise.reject(new TypeError('offline'));
    expect(await readSettings(page, offline)).toEqual({ ok: true, basemap: null });
  });

  it.each(['<!doctype html>', '[]', '{}', '{"basemap":7}', '{"basemap":"javascript:alert(1)"}'])(
    'tells a file that is not as described: %s',
    async (body) => {
      expect(await readSettings(page, answering(body))).toEqual({ ok: false });
    },
  );
});
