/** Words of the filters: more filters, chips, undo. */
import type { filters as en } from '../en/filters.ts';

const plants = (count: number) => `${count} 座工厂`;

export const filters: typeof en = {
  more: '更多筛选',
  on: (count) => `${count} 项`,
  company: {
    find: '查找公司或集团',
    none: '没有以此为名的公司。',
  },
  roles: {
    title: '公司身份',
    help: '公司以这些身份参与的工厂才计入。',
  },
  province: {
    title: '省份',
    showAll: (count) => `显示全部 ${count} 个省份`,
    showFewer: '收起',
    none: '当前视图中没有省份有工厂。',
  },
  kind: '类型',
  capacity: {
    title: '宣布产能',
    from: '从',
    to: '至',
    fromLabel: '宣布年产能下限（辆）',
    toLabel: '宣布年产能上限（辆）',
    open: '不限',
    bin: (range, count) => `${range}：${plants(count)}`,
    help: '单位：辆/年。未见产能的工厂不属于任何区间。',
    invalid: '请填写数字，例如 200,000 或 20万。',
    range: ({ from, to, below }) => {
      if (to === null) return `${from}以上`;
      if (from === null) return below ? `不足${to}` : `不超过${to}`;
      return from === to ? from : `${from}至${below ? `不足${to}` : to}`;
    },
  },
  announced: {
    from: '从',
    to: '至',
    any: '不限',
    since: (year) => `${year} 年及以后宣布`,
    by: (year) => `${year} 年及以前宣布`,
    within: (from, to) => (from === to ? `${from} 年宣布` : `${from} 至 ${to} 年宣布`),
  },
  traits: {
    title: '来源情况',
    disputed: '只看来源说法不一的工厂',
    'not-stated': '只看未见产能的工厂',
  },
  plants,
  chips: {
    label: '当前筛选',
    remove: (name) => `移除筛选：${name}`,
    clearAll: '全部清除',
    undo: '撤销',
    redo: '重做',
    undoTitle: '撤销上一次筛选或固定（Ctrl Z，⌘ Z）',
    redoTitle: '重做（Ctrl Shift Z，⇧ ⌘ Z）',
    as: (role) => `身份：${role}`,
    words: (q) => `“${q}”`,
    source: (publisher, title) => `${publisher}：${title}`,
    capacity: (range) => `年产能 ${range}`,
    traits: { disputed: '来源说法不一', 'not-stated': '未见产能' },
  },
};
