/** Words on the map: accessible names, legend, halo and label texts, attribution. */
import type { SiteOutcome } from '../../chronicle/types.ts';
import { formatNumber, formatShort } from '../format.ts';
import type { Lang } from '../lang.ts';

export const map = {
  name: '电动汽车工厂地图。方向键平移，加减键缩放。列表中有同样的工厂。',
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

  legend: {
    title: '圆环：宣布产能 · 圆盘：已建成',
    value: (capacity: number, lang: Lang) => `${formatShort(capacity, lang)}辆/年`,
    circles: (values: readonly string[]) => `圆的面积代表产能；图示：${values.join('、')}。`,
    lapsed: '已落空',
    notStated: '未说明',
    parted: '为便于辨认，圆已错开',
    clamped: (px: number) => `最小的圆环放大至 ${px} 像素`,
  },
};
