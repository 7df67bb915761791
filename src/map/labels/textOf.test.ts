import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf } from '../../state/view.ts';
import { textOf } from './LabelPainter.ts';

const view = viewOf(shippedChronicle(), viewInput());
const joined = {
  plants: 12,
  announced: 2_100_000,
  operating: 900_000,
  lapsed: 400_000,
  notStated: 3,
};

describe('the words beside a circle', () => {
  it('tell the sum of joined plants, with what has lapsed of it and what is not in it', () => {
    expect(textOf('joined:300', true, { joined }, view, 'en')).toEqual({
      name: '12 plants',
      detail: '2.1m announced · 900k built · 400k lapsed · 3 not stated',
    });
  });

  it('tell it in Chinese', () => {
    expect(textOf('joined:300', true, { joined }, view, 'zh')).toEqual({
      name: '12 座工厂',
      detail: '宣布 210万辆 · 建成 90万辆 · 落空 40万辆 · 3 座未说明产能',
    });
  });

  it('name no sum where no source states a capacity', () => {
    const silent = { plants: 3, announced: 0, operating: 0, lapsed: 0, notStated: 3 };
    expect(textOf('joined:300', true, { joined: silent }, view, 'en').detail).toBe(
      'no source states a capacity',
    );
  });

  it('name a plant that is pointed at in the list while it is joined', () => {
    expect(textOf('tesla-shanghai', true, { joined }, view, 'en')).toEqual({
      name: 'Tesla · Shanghai',
      detail: 'one of 12 plants joined here',
    });
  });
});
