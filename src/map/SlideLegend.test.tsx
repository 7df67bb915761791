// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { Dataset } from '../dataset/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { LangProvider } from '../i18n/LangContext.tsx';
import { noFilters } from '../state/filters.ts';
import { useStore } from '../state/store.ts';
import { ViewProvider } from '../state/ViewContext.tsx';
import { restingStatus, useMapStatus } from './mapStatus.ts';
import { plantScale } from './scale.ts';
import { SlideLegend } from './SlideLegend.tsx';

const chronicle = createChronicle(
  Dataset.parse(JSON.parse(readFileSync(resolve('public/data/plants.json'), 'utf8'))),
);
const show = (lang: Lang = 'en') =>
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>
        <SlideLegend />
      </ViewProvider>
    </LangProvider>,
  );
/** The words beside the signs, without what is drawn in these. */
const keys = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace('?', '').trim());

describe('the legend on a slide', () => {
  beforeEach(() => {
    useStore.setState({ ...noFilters, color: 'status', asOf: null, hindsight: true });
    useMapStatus.setState({
      ...restingStatus,
      scale: plantScale(1_100_000, 1920),
      largest: 1_100_000,
    });
  });

  it('tells what ring and disc are, and what size means', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Ring: announced · disc: built' })).toBeVisible();
    expect(screen.getByRole('img', { name: /500k cars\/yr, 200k cars\/yr, 50k/ })).toBeVisible();
  });

  it('explains the signs that the view has', () => {
    show();
    expect(keys()).toEqual(['being built', 'lapsed', 'not stated']);
  });

  it('explains none that the view has not', () => {
    useStore.setState({ statuses: ['lapsed'] });
    show();
    expect(keys()).toEqual(['lapsed', 'not stated']);
  });

  it('names the colours where they tell the company', () => {
    useStore.setState({ color: 'company' });
    show();
    expect(screen.getByRole('list', { name: 'Colour: company' })).toHaveTextContent('BYD');
  });

  it('speaks the reader’s language', () => {
    show('zh');
    expect(screen.getByText('在建')).toBeVisible();
  });

  it('waits for the map to say how large circles are', () => {
    useMapStatus.setState(restingStatus);
    show();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});
