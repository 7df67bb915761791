// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { Dataset } from '../dataset/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { LangProvider } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { ViewProvider } from '../state/ViewContext.tsx';
import { Legend } from './Legend.tsx';
import { restingStatus, useMapStatus } from './mapStatus.ts';
import { plantScale } from './scale.ts';

const chronicle = createChronicle(
  Dataset.parse(JSON.parse(readFileSync(resolve('public/data/plants.json'), 'utf8'))),
);
const show = (lang: Lang = 'en') =>
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>
        <Legend />
      </ViewProvider>
    </LangProvider>,
  );

describe('the legend', () => {
  beforeEach(() => {
    useStore.setState({ color: 'status', places: 'parted' });
    useMapStatus.setState({
      ...restingStatus,
      scale: plantScale(1_100_000, 1440),
      largest: 1_100_000,
      isParted: true,
      metresPerPx: 4000,
    });
  });

  it('explains ring and disc in its caption', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Ring: announced · disc: built' })).toBeVisible();
  });

  it('tells its round values to screen readers too', () => {
    show();
    expect(screen.getByRole('img', { name: /500k cars\/yr, 200k cars\/yr, 50k/ })).toBeVisible();
  });

  it('draws its circles by the map’s own scale', () => {
    const { container } = show();
    const radii = [...container.querySelectorAll('figure > svg circle')].map((circle) =>
      Number(circle.getAttribute('r')),
    );
    expect((radii[0] ?? 0) ** 2 / (radii[2] ?? 1) ** 2).toBeCloseTo(10, 6);
  });

  it('says that circles are moved apart while they are', () => {
    show();
    expect(screen.getByText('Circles moved apart for legibility')).toBeVisible();
  });

  it('is silent about it once circles stand in place', () => {
    useMapStatus.setState({ isParted: false });
    show();
    expect(screen.queryByText('Circles moved apart for legibility')).toBeNull();
  });

  it('owns up to rings that are drawn too large', () => {
    useMapStatus.setState({ scale: plantScale(100_000_000, 1440), isParted: false });
    show();
    expect(screen.getByText('Smallest rings enlarged to 9 px')).toBeVisible();
    expect(screen.queryByText('Circles moved apart for legibility')).toBeNull();
  });

  it('waits for the map to know its scale', () => {
    useMapStatus.setState({ scale: null });
    show();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says so where circles stand in their true places on request', () => {
    useStore.setState({ places: 'true' });
    show();
    expect(screen.getByText('Circles in their true places')).toBeVisible();
    expect(screen.queryByText('Circles moved apart for legibility')).toBeNull();
  });

  it('explains joined plants while there are some, and that a sum is drawn smaller', () => {
    const { unmount } = show();
    expect(screen.queryByText('near plants, joined')).toBeNull();
    unmount();
    useMapStatus.setState({ isJoined: true, isCapped: true });
    show();
    expect(screen.getByText('near plants, joined')).toBeVisible();
    expect(screen.getByText('Largest joined circles drawn smaller than their sum')).toBeVisible();
  });

  it('names the companies that have a colour', () => {
    useStore.setState({ color: 'company' });
    show();
    const companies = screen.getByRole('list', { name: 'Colour: company' });
    expect(companies).toHaveTextContent('BYD');
    expect(companies).toHaveTextContent('Other companies');
  });

  it('speaks Chinese', () => {
    show('zh');
    expect(screen.getByText('为便于辨认，圆已错开')).toBeVisible();
  });
});
