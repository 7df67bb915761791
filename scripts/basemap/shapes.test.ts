import { describe, expect, it } from 'vitest';
import { borderKind } from './shapes.ts';

describe('borderKind', () => {
  it.each([
    ['International boundary (verify)', 'CHN', 'VNM', 'international'],
    ['Disputed (please verify)', 'CHN', 'IND', 'disputed'],
    ['Indefinite (please verify)', 'PAK', 'CHN', 'disputed'],
    ['Line of control (please verify)', 'IND', 'PAK', 'control'],
    ['Disputed (please verify)', 'CHN', 'CHN', 'claim'],
    ['Overlay limit', 'PRK', 'PRK', undefined],
    ['Lease limit', 'KAZ', 'KAB', undefined],
  ] as const)('reads “%s” between %s and %s as %s', (featureClass, left, right, kind) => {
    expect(borderKind(featureClass, left, right)).toBe(kind);
  });
});
