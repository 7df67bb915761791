// @vitest-environment jsdom
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { useStore } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { SitePanel } from './SitePanel.tsx';

// Asking jsdom of each element whether it is hidden takes seconds on a panel of this size.
configure({ defaultHidden: true });

const chronicle = createChronicle(Dataset.parse(plants));

interface From {
  asOf?: number | null;
  hindsight?: boolean;
  lang?: Lang;
  onClose?: () => void;
}

function open(siteId: string, { asOf = null, hindsight = true, lang = 'en', onClose }: From = {}) {
  useStore.setState({ asOf, hindsight });
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>
        <SitePanel siteId={siteId} onClose={onClose ?? (() => {})} />
      </ViewProvider>
    </LangProvider>,
  );
}

afterEach(() => {
  useStore.setState({ asOf: null, hindsight: true });
});

const part = (name: string) => within(screen.getByRole('region', { name }));

/** The figure under a title of the three at the top. */
function figure(title: string): HTMLElement {
  const term = within(screen.getByLabelText('Key figures')).getByText(title);
  if (!term.parentElement) throw new Error(`no figure ${title}`);
  return term.parentElement;
}

const ccm = /^Source \d+: CCM, 9 Sep 2016$/;

describe('the panel of LeEco Deqing', () => {
  it('names the plant, its companies with their roles, its place and how exact that is', () => {
    open('leeco-deqing');
    const panel = screen.getByRole('region', { name: 'LeSEE Super Car Eco Experience Park' });
    expect(panel).toHaveTextContent('LeEco (Leshi; owner), Faraday Future (former owner)');
    expect(panel).toHaveTextContent('Deqing County, Huzhou, Zhejiang');
    expect(panel).toHaveTextContent('location: county or district, ±20 km');
  });

  it('tells its other name in its own language', () => {
    open('leeco-deqing');
    expect(screen.getByText('乐视超级汽车生态体验园')).toHaveAttribute('lang', 'zh-Hans-CN');
  });

  it('shows 400,000 announced with its source', () => {
    open('leeco-deqing');
    expect(figure('Announced')).toHaveTextContent('400,000');
    expect(within(figure('Announced')).getByRole('link', { name: /^Source 1: / })).toBeVisible();
  });

  it('shows that nothing was built and which source ends it', () => {
    open('leeco-deqing');
    expect(figure('Built')).toHaveTextContent(/^Built0cars a yearCancelled\d+ inferred$/);
    expect(within(figure('Built')).getByRole('link', { name: /29 Nov 2019/ })).toBeInTheDocument();
  });

  it('lists two phases of 200,000, each with a source', () => {
    open('leeco-deqing');
    const [, ...rows] = part('Phases').getAllByRole('row');
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const [capacity] = within(row).getAllByRole('cell');
      expect(capacity).toHaveTextContent(/^200,000\d+$/);
    }
  });

  it('gives an undated plan in the words of its source', () => {
    open('leeco-deqing');
    expect(part('Phases').getByText('“two years later”')).toBeInTheDocument();
  });

  it('shows RMB 20 billion beside the sums that other sources give', () => {
    open('leeco-deqing');
    const table = within(screen.getByRole('table', { name: 'Investment, planned' }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      '¥8.3 bnused',
      '¥20 bn',
      '¥12 bn',
    ]);
    expect(table.getByText('“RMB20 billion”')).toBeInTheDocument();
    expect(table.getByRole('link', { name: ccm })).toBeInTheDocument();
  });

  it('says why one of the differing sums is used', () => {
    open('leeco-deqing');
    const table = screen.getByRole('table', { name: 'Investment, planned' });
    expect(table.parentElement).toHaveTextContent('Used: the value of the source published last.');
  });

  it('shows its land in the printed unit with hectares beside', () => {
    open('leeco-deqing');
    const site = part('Site');
    expect(site.getByText('286.67 ha')).toBeInTheDocument();
    expect(site.getByText('4,300 mu (286.67 ha)')).toBeInTheDocument();
  });

  it('marks the inferred end in its story in words', () => {
    open('leeco-deqing');
    const rows = part('Promise and outcome').getAllByRole('listitem');
    const end = rows.find((row) => row.textContent?.startsWith('Cancelled'));
    expect(end).toHaveTextContent(/29 Nov 2019\d+ inferred/);
  });

  it('sets promise and outcome of one milestone side by side', () => {
    open('leeco-deqing');
    const rows = part('Promise and outcome').getAllByRole('listitem');
    const ground = rows.find((row) => row.textContent?.startsWith('Ground broken'));
    expect(ground).toHaveTextContent(/28 Dec 2016\d+planned 21 Nov–31 Dec 2016/);
  });

  it('tells the slippage in a sentence', () => {
    open('leeco-deqing');
    expect(
      part('Promise and outcome').getByText(
        'Production was 31 months overdue when it was given up',
      ),
    ).toBeInTheDocument();
  });

  it('shows the circumstances of a long story when asked', async () => {
    open('leeco-deqing');
    const story = part('Promise and outcome');
    expect(story.queryByText('Put to other use')).toBeNull();
    await userEvent.click(story.getByRole('button', { name: /^Show \d+ more$/ }));
    expect(story.getByText('Put to other use')).toBeInTheDocument();
  });
});

describe('a source', () => {
  it('stands with publisher, title, date, language, kind and a safe link', () => {
    open('leeco-deqing');
    const sources = part('Sources');
    const link = sources.getByRole('link', { name: /^CCM: Leshi spends RMB20 billion/ });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https?:/));
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.closest('li')).toHaveTextContent('9 Sep 2016 · English · trade press');
  });

  it('lists each fact cited from it with the place in its text and the figure as printed', () => {
    open('leeco-deqing');
    const entry = part('Sources')
      .getByRole('link', { name: /^CCM: Leshi/ })
      .closest('li');
    expect(entry).toHaveTextContent('14 facts');
    expect(entry).toHaveTextContent(
      'Capacity, planned: 400,000as printed “400,000 unit/a”, paragraph 2',
    );
  });

  it('shows a described title without italics, marked as such', () => {
    open('leeco-deqing');
    const link = part('Sources').getByRole('link', { name: /NBD report on LeSEE's land/ });
    expect(link.querySelector('cite')).toBeNull();
    expect(link).toHaveTextContent('(described)');
  });

  it('is reached from its number, and left for the text again', async () => {
    open('leeco-deqing');
    const [citation] = within(figure('Announced')).getAllByRole('link');
    if (!citation) throw new Error('no citation');
    await userEvent.click(citation);
    expect(document.activeElement).toHaveTextContent(/^1/);
    expect(document.activeElement?.tagName).toBe('LI');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the text' }));
    expect(citation).toHaveFocus();
  });

  it('leaves the address alone when it is reached', async () => {
    open('leeco-deqing');
    const before = window.location.href;
    await userEvent.click(within(figure('Announced')).getAllByRole('link')[0] ?? document.body);
    expect(window.location.href).toBe(before);
  });

  it('is told on focus of its number', async () => {
    open('leeco-deqing');
    await userEvent.tab();
    while (!document.activeElement?.getAttribute('aria-label')?.startsWith('Source')) {
      await userEvent.tab();
    }
    expect(await screen.findByRole('tooltip')).toHaveTextContent('年产40万台');
  });

  it('closes its tip on Escape without closing the panel', async () => {
    const onEscape = vi.fn<() => void>();
    document.addEventListener('keydown', onEscape);
    open('leeco-deqing');
    within(figure('Announced')).getAllByRole('link')[0]?.focus();
    await screen.findByRole('tooltip');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(onEscape).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onEscape);
  });

  it('is numbered in the order of the text', () => {
    open('xiaomi-beijing');
    const numbers = screen
      .getAllByRole('link', { name: /^Source \d+: / })
      .map((link) => Number(link.textContent));
    const first = [...new Set(numbers)];
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });
});

describe('figures that no source states', () => {
  it('are told in words', () => {
    open('im-zhangjiang');
    expect(figure('Announced')).toHaveTextContent('No source states a capacity');
  });

  it('are marked as derived where they follow from others', () => {
    open('wm-wenzhou');
    const row = part('Phases').getByRole('row', { name: /^Expansion \(2018 plan\)/ });
    expect(row).toHaveTextContent(/100,000\d+derived/);
    expect(part('Phases').getByText(/^Derived: /)).toBeInTheDocument();
  });
});

describe('sums that do not add up', () => {
  it('are reported as found', () => {
    open('im-zhangjiang');
    expect(
      part('Sums that do not add up').getByText(/¥11\.8 bn; the stated total is ¥10 bn/),
    ).toBeInTheDocument();
  });
});

describe('a disputed figure', () => {
  it('leads to where its values stand', async () => {
    open('xiaomi-beijing');
    await userEvent.click(
      within(figure('Announced')).getByRole('link', { name: 'sources differ' }),
    );
    expect(document.activeElement).toHaveTextContent(
      'Capacity, Phase 1, planned: 150,000 or 200,000',
    );
  });
});

describe('an earlier view', () => {
  it('says that a plant does not exist yet, and when it will', () => {
    open('xiaomi-beijing', { asOf: 2018 });
    expect(
      screen.getByText(/did not exist yet\. It first appears at the end of 2021\./),
    ).toBeInTheDocument();
  });

  it('goes to the year in which the plant first appears', async () => {
    open('xiaomi-beijing', { asOf: 2018 });
    await userEvent.click(screen.getByRole('button', { name: 'Show 2021' }));
    expect(part('Phases').getAllByRole('row').length).toBeGreaterThan(1);
  });

  it('marks what came after it', () => {
    open('li-auto-changzhou', { asOf: 2018 });
    const row = part('Phases').getByRole('row', { name: /^Second base/ });
    expect(row).toHaveTextContent('after the date looked at');
  });

  it('without hindsight counts the claims of undated sources that are left out', () => {
    open('leeco-deqing', { asOf: 2017, hindsight: false });
    expect(
      part('Sources').getByText('4 claims of undated sources are left out without hindsight.'),
    ).toBeInTheDocument();
  });

  it('without hindsight knows nothing of the end', () => {
    open('leeco-deqing', { asOf: 2016, hindsight: false });
    expect(screen.queryByText('Cancelled')).toBeNull();
  });
});

describe('the panel in Chinese', () => {
  it('speaks Chinese throughout', () => {
    open('leeco-deqing', { lang: 'zh' });
    expect(screen.getByRole('region', { name: '乐视超级汽车生态体验园' })).toHaveTextContent(
      '83 亿元',
    );
    expect(
      part('分期')
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['分期', '辆/年', '计划投产', '实际投产']);
    expect(part('承诺与结果').getByText('2016年8月10日')).toBeInTheDocument();
  });

  it('marks notes as English', () => {
    open('leeco-deqing', { lang: 'zh' });
    expect(part('项目概况').getByText('first of the two plots')).toHaveAttribute('lang', 'en');
  });
});

describe('the panel', () => {
  it('closes by its button', async () => {
    const onClose = vi.fn<() => void>();
    open('leeco-deqing', { onClose });
    await userEvent.click(screen.getByRole('button', { name: /^Close LeSEE/ }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
