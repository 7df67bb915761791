import type { slide as en } from '../en/slide.ts';

export const slide: typeof en = {
  role: '幻灯片',
  scene: (number, count, title) => `场景 ${number}/${count}：${title}`,
  kicker: (number, count) => `${number} / ${count}`,
  cites: (number) => `（来源 ${number}）`,
  missing: (figure) => `无数据：无法算出 ${figure}`,
  sources: '来源：',
  source: (publisher, date) => (date === null ? publisher : `${publisher}，${date}`),
  undated: '未注明日期',
  noSource: '本数据集没有该来源',
  newTab: '（在新标签页打开）',
  beside: '地图旁边',
  below: '地图下方',
  jump: (digits) => `按回车键跳到场景 ${digits}`,
  blank: {
    black: '屏幕已变黑。按 B 键恢复幻灯片。',
    white: '屏幕已变白。按 W 键恢复幻灯片。',
  },

  controls: {
    title: '放映控制',
    names: {
      back: '上一个',
      next: '下一个',
      overview: '概览',
      aside: '查看地图',
      laser: '激光笔',
      pen: '画笔',
      'undo-ink': '撤销',
      'clear-ink': '清除',
      speaker: '演讲者窗口',
      code: '二维码',
      'full-screen': '全屏',
    },
    leave: '退出',
    leaveHint: '结束放映',
    hint: (act, cap) => `${act}（${cap}）`,
  },

  aside: {
    title: '放映',
    waits: (number, count) => `场景 ${number}/${count}`,
    back: '返回幻灯片',
    said: (number) => `已离开幻灯片。按 E 键返回场景 ${number}。`,
  },

  code: {
    title: '用手机打开此场景',
    picture: (link) => `${link} 的二维码`,
    copy: '复制链接',
    copied: '已复制',
    notCopied: '浏览器不允许复制。请选中链接后自行复制。',
    close: '关闭',
    tooLong: '此视图的链接太长，无法生成二维码。请直接发送链接。',
    reach: {
      computer:
        '本页面只在这台电脑上运行，链接只能在此打开。请将页面放到网站服务器上，观众才能访问。',
      network: '链接只能在当前网络内打开。',
    },
  },
};
