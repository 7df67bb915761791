/** Words on the map: accessible names, legend, halo and label texts, attribution. */
import type { SiteOutcome, Totals } from '../../chronicle/types.ts';
import { formatNumber, formatShort } from '../format.ts';
import type { Lang } from '../lang.ts';

type JoinedWords = Omit<Totals, 'sites' | 'pending'> & { readonly plants: number };

export const map = {
  name: '电动汽车工厂地图。方向键平移，加减键缩放，回车键打开最靠近中央的圆。列表中有同样的工厂。',
  nameHeld: '电动汽车工厂地图，演示时固定不动。',
  noWebGl: '此浏览器不支持 WebGL 2，无法绘制地图。列表、筛选和每座工厂的资料仍可使用。',

  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  distance: (metres: number) =>
    metres >= 1000
      ? `${formatNumber(metres / 1000, 'zh')} 公里`
      : `${formatNumber(metres, 'zh')} 米`,

  label: (company: string, place: string) => `${company} · ${place}`,
  labelDetail: ({ announced, operating }: Pick<SiteOutcome, 'announced' | 'operating'>) =>
    announced === null
      ? '各来源均未说明产能'
      : `宣布 ${formatShort(announced, 'zh')}辆 · ${
          operating > 0 ? `建成 ${formatShort(operating, 'zh')}辆` : '未建成'
        }`,

  /** near plants drawn as one circle */
  joined: {
    plants: (count: number) => `${formatNumber(count, 'zh')} 座工厂`,
    detail: ({ plants, announced, operating, lapsed, notStated }: JoinedWords) =>
      notStated === plants
        ? '各来源均未说明产能'
        : [
            `宣布 ${formatShort(announced, 'zh')}辆`,
            operating > 0 ? `建成 ${formatShort(operating, 'zh')}辆` : '未建成',
            lapsed > 0 && `落空 ${formatShort(lapsed, 'zh')}辆`,
            notStated > 0 && `${formatNumber(notStated, 'zh')} 座未说明产能`,
          ]
            .filter((part) => part !== false)
            .join(' · '),
    among: (count: number) => `与邻近工厂合并显示，共 ${formatNumber(count, 'zh')} 座`,
    list: '此处的工厂',
    close: '关闭',
  },

  options: {
    title: '地图选项',
    colour: '着色',
    byStatus: '按状态',
    byCompany: '按公司',
    places: '位置',
    parted: '错开显示',
    truePlaces: '真实位置',
    join: '合并邻近工厂',
    basemap: '更换底图…',
  },

  legend: {
    title: '圆环：宣布产能 · 圆盘：已建成',
    value: (capacity: number, lang: Lang) => `${formatShort(capacity, lang)}辆/年`,
    circles: (values: readonly string[]) => `圆的面积代表产能；图示：${values.join('、')}。`,
    building: '在建',
    lapsed: '已落空',
    notStated: '未说明',
    joined: '邻近工厂合并',
    companies: '颜色：公司',
    otherCompanies: '其他公司',
    truePlaces: '圆均在真实位置',
    capped: '最大的合并圆小于其总和',
    parted: '为便于辨认，圆已错开',
    clamped: (px: number) => `最小的圆环放大至 ${px} 像素`,
  },
};
