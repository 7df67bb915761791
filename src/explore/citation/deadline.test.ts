import { expect, it } from 'vitest';
import { days, tinyClaim, tinySource } from '../../dataset/testing/tiny.ts';
import { deadlineOf } from './deadline.ts';

const forecast = (from: string, to: string, planned = true) => ({
  claim: tinyClaim({ field: 'production-start', planned, when: days(from, to) }),
  source: tinySource({ published: '2016-08-10' }),
});

it('reads an interval from the publication to the end of a year as its end', () => {
  expect(deadlineOf(forecast('2016-08-10', '2017-12-31'))).toEqual(
    days('2017-10-01', '2017-12-31'),
  );
});

it('reads one to the end of a month as that month, and any other as its day', () => {
  expect(deadlineOf(forecast('2016-08-10', '2017-06-30'))).toEqual(
    days('2017-06-01', '2017-06-30'),
  );
  expect(deadlineOf(forecast('2016-08-10', '2017-06-15'))).toEqual(days('2017-06-15'));
});

it('leaves alone what begins at another day, is short, or has happened', () => {
  expect(deadlineOf(forecast('2017-01-01', '2017-12-31'))).toBeNull();
  expect(deadlineOf(forecast('2016-08-10', '2016-09-30'))).toBeNull();
  expect(deadlineOf(forecast('2016-08-10', '2017-12-31', false))).toBeNull();
});
