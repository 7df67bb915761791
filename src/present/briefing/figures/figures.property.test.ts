import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../../chronicle/testing/shipped.ts';
import { yearsOf } from '../../../chronicle/years.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { viewInput } from '../../../state/testing/input.ts';
import { viewOf, type ViewInput } from '../../../state/view.ts';
import { tellScene } from '../tell.ts';
import { plainText } from '../told.ts';
import { tinyScene } from '../testing/tiny.ts';
import { groundOf } from './ground.ts';
import { resolveFigure } from './resolve.ts';

const chronicle = shippedChronicle();
const { first, last } = yearsOf(chronicle);

const anyYear = fc.integer({ min: first, max: last });
const anyParts = fc.constantFrom('announced', 'operating', 'pending', 'lapsed');
const anyCompany = fc.constantFrom(...chronicle.companies.keys());
const anyProvince = fc.constantFrom(...chronicle.provinces.keys());
const anyStatus = fc.constantFrom(
  'operating' as const,
  'construction' as const,
  'announced' as const,
  'lapsed' as const,
);

const anyFilters = fc.record({
  companies: fc.uniqueArray(anyCompany, { maxLength: 3 }),
  provinces: fc.uniqueArray(anyProvince, { maxLength: 3 }),
  statuses: fc.uniqueArray(anyStatus, { maxLength: 2 }),
});

const anyView: fc.Arbitrary<ViewInput> = fc
  .tuple(anyFilters, fc.option(anyYear), fc.boolean())
  .map(([filters, asOf, hindsight]) => viewInput({ ...filters, asOf, hindsight }));

const scraps =
  '{ } {{ ( ) , & # : @ | + - [1] [ ] （ ， announced share date stated all view now 2018 exact ' +
  'leeco-deqing company:saic status:lapsed investment updated()';

/** Pieces of the language and of nothing, in any order. */
const anyScribble = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', ...scraps.split(' ')),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** Figures that come to an amount, nested at most as deep as the language allows. */
const { amount: anyAmount } = fc.letrec<{ amount: string }>((tie) => ({
  amount: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'amount' },
    fc
      .tuple(
        anyParts,
        fc.oneof(
          fc.constantFrom('all', 'view', 'status:lapsed & kind:vehicles', 'announced:2016-2018'),
          anyCompany.map((id) => `company:${id}`),
          anyProvince.map((id) => `province:${id}`),
        ),
        fc.oneof(
          fc.constant(''),
          fc.constant('@now'),
          anyYear.map((year) => `@${year}`),
        ),
      )
      .map(([name, subject, when]) => `${name}(${subject})${when}`),
    fc
      .tuple(tie('amount'), fc.constantFrom('+', ' - '), tie('amount'))
      .map(([a, sign, b]) => `(${a}${sign}${b})`),
  ),
}));

describe('figures', { timeout: 60_000 }, () => {
  it('are told or refused, whatever stands in the braces', () => {
    fc.assert(
      fc.property(fc.oneof(anyScribble, fc.string()), anyView, (source, view) => {
        const resolved = resolveFigure(source, groundOf(chronicle, view), 'en');
        expect(resolved.ok ? resolved.text : resolved.tell().remedy.zh).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('leave the words around them as they are written', () => {
    const anyWords = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[{}[\]]/g, ''));
    fc.assert(
      fc.property(anyWords, anyScribble, anyWords, (before, scribble, after) => {
        const en = `${before}{updated()}${after}[1]{${scribble}`;
        const { title } = tellScene(tinyScene({ title: { en } }), 1, chronicle, 'en');
        expect(plainText(title).startsWith(`${before}Nov 2026${after}—`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are told where they are well formed', () => {
    fc.assert(
      fc.property(
        anyAmount,
        anyView,
        fc.constantFrom('', '|exact', '|short'),
        (figure, view, format) => {
          fc.pre(figure.length <= 480);
          expect(resolveFigure(figure + format, groundOf(chronicle, view), 'zh')).toMatchObject({
            ok: true,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of the view say what its headline says', () => {
    fc.assert(
      fc.property(anyView, anyParts, (view, part) => {
        const { totals } = viewOf(chronicle, view);
        const resolved = resolveFigure(`${part}(view)|exact`, groundOf(chronicle, view), 'en');
        expect(resolved).toEqual({
          ok: true,
          text: formatNumber(totals[part as 'announced'], 'en'),
        });
      }),
      { numRuns: 100 },
    );
  });

  it('of filters count what the same filters leave on the page', () => {
    fc.assert(
      fc.property(anyFilters, anyYear, fc.boolean(), (filters, year, hindsight) => {
        const terms = [
          ...filters.companies.map((id) => `company:${id}`),
          ...filters.provinces.map((id) => `province:${id}`),
          ...filters.statuses.map((word) => `status:${word}`),
        ];
        const ground = groundOf(chronicle, viewInput({ hindsight }));
        const resolved = resolveFigure(
          `plants(${terms.join(' & ') || 'all'})@${year}`,
          ground,
          'en',
        );
        const { totals } = viewOf(chronicle, viewInput({ ...filters, asOf: year, hindsight }));
        expect(resolved).toEqual({ ok: true, text: String(totals.sites) });
      }),
      { numRuns: 100 },
    );
  });

  it('announced fall into operating, pending and lapsed', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const sum = 'operating(view) + pending(view) + lapsed(view) - announced(view)';
        expect(resolveFigure(sum, groundOf(chronicle, view), 'en')).toEqual({
          ok: true,
          text: '0',
        });
      }),
      { numRuns: 50 },
    );
  });
});
