/** The headline in Chinese; see the English file. */
import { firstThatFits } from '../fitting.ts';
import type { HeadlineParts } from '../en/headline.ts';

/** Three lines of the headline's type on a usual screen. */
const longest = 80;

const list = (items: readonly string[], word: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}${word}${items.at(-1)}`;
const allOf = (items: readonly string[]) => list(items, '和');
const anyOf = (items: readonly string[]) => list(items, '或');

/** Latin words and digits stand a space apart from Chinese. */
const spaced = (text: string) =>
  text.replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, ' ');

/** Names while they are few, else how many. */
const named = (names: readonly string[], most: number, many: string) =>
  names.length > most ? `${names.length} ${many}` : allOf(names);

function when({ announcedIn: range }: HeadlineParts): string {
  if (!range) return '';
  const { from, to } = range;
  if (from === null) return `${to} 年及以前宣布`;
  if (to === null) return `${from} 年及以后宣布`;
  return from === to ? `${from} 年宣布` : `${from} 至 ${to} 年宣布`;
}

function size({ capacity }: HeadlineParts): string {
  if (!capacity) return '';
  const { from, to, below } = capacity;
  if (to === null) return `单厂年产能 ${from}辆以上`;
  const upper = below ? `不足 ${to}辆` : `${to}辆`;
  if (from === null) return `单厂年产能${below ? '' : '不超过 '}${upper}`;
  return from === to ? `单厂年产能 ${to}辆` : `单厂年产能 ${from}至${below ? '' : ' '}${upper}`;
}

/** All that narrows, as what stands before the noun. */
function narrowing(p: HeadlineParts, mode: 'named' | 'counted'): string {
  const most = mode === 'named' ? 3 : 1;
  const whose = named(p.companies, most, '家公司');
  const where = named(p.provinces, most, '个省份');
  const told = named(p.sources, most - 1, '个来源');
  const roles = anyOf(p.roles);
  const phrases = [
    roles && (whose ? `由${whose}担任${roles}` : `记有${roles}`),
    where && `位于${where}`,
    when(p),
    size(p),
    told && `据${told}报道`,
    p.q && (mode === 'named' ? `与“${p.q}”匹配` : '符合搜索'),
    p.isNotStated ? '未见产能' : '',
    p.isDisputed ? '来源说法不一' : '',
  ].filter(Boolean);
  const said = `${roles ? '' : whose}${phrases.join('、')}`;
  return said && `${said}的`;
}

function sentence(p: HeadlineParts, narrowed: string): string {
  const now = p.year === null;
  const known = p.hindsight ? '' : now ? '（仅据有日期的来源）' : '（据当时所知）';
  const by = `${now ? `截至${p.month}` : `截至 ${p.year} 年底`}${known}，`;
  const asksForCars = p.kinds.includes('vehicles');
  const asksForOthers = p.kinds.some((kind) => kind !== 'vehicles');
  const which = p.statuses.length > 0 ? `「${anyOf(p.statuses)}」` : '';
  const rest = [
    ...(p.components > 0 ? [`零部件工厂 ${p.components} 座`] : []),
    ...(p.networks > 0 ? [`多地项目 ${p.networks} 个`] : []),
  ].join('、');
  const noun = asksForCars ? '整车工厂' : '工厂';

  if (p.sites === 0) {
    if (rest && (asksForOthers || !asksForCars))
      return `${by}${spaced(`已收录${narrowed}${which}${rest}`)}。`;
    const none =
      asksForCars || !asksForOthers
        ? noun
        : anyOf([
            ...(p.kinds.includes('components') ? ['零部件工厂'] : []),
            ...(p.kinds.includes('network') ? ['多地项目'] : []),
          ]);
    return `${by}${spaced(`没有${narrowed}${which}${none}`)}的记录。`;
  }

  const beside = rest && asksForOthers ? `另收录${rest}。` : '';
  const subject = spaced(`${narrowed}${p.sites} 座${which}${noun}`);
  if (p.announced === null) {
    if (p.isNotStated)
      return `${by}${spaced(`${narrowed}${which}${noun}有 ${p.sites} 座`)}。${beside}`;
    return p.announcedIn
      ? `${by}${subject}均没有来源说明产能。${beside}`
      : `${by}${subject}已宣布，但没有来源说明产能。${beside}`;
  }
  const verb = p.announcedIn ? '承诺' : '宣布';
  const built = p.operating === null ? '均未投产' : `已投产 ${p.operating}辆`;
  const gone = p.lapsed === null ? '' : `，已落空 ${p.lapsed}辆`;
  const sum = p.capacity && p.sites > 1 ? '合计' : '';
  return `${by}${subject}${sum}${verb}年产能 ${p.announced}辆。${built}${gone}。${beside}`;
}

/** A number and its counter stay on one line. */
export const headline = (p: HeadlineParts): string =>
  firstThatFits(
    [
      sentence(p, narrowing(p, 'named')),
      sentence(p, narrowing(p, 'counted')),
      ...(p.filters > 1
        ? [
            sentence(
              { ...p, statuses: [], capacity: null, announcedIn: null, isNotStated: false },
              `符合 ${p.filters} 项筛选条件的`,
            ),
          ]
        : []),
    ],
    longest,
  ).replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00a0');
