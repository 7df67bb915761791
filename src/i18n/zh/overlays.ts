export const overlays = {
  overview: {
    title: '全部场景',
    close: '返回幻灯片',
    hint: '方向键选择，回车键显示，输入数字直达该场景。',
    isOn: '正在放映',
  },
  findings: {
    scenes: (faulty: number, count: number) =>
      `共 ${count} 个场景，其中 ${faulty} 个有内容无法对应到数据。`,
    briefing: (faults: number) => `简报中有 ${faults} 处无法使用。`,
    show: '查看详情',
    hide: '收起',
    title: '无法对应的内容',
    scene: (number: number) => `场景 ${number}`,
    remedy: (remedy: string) => `修正方法：${remedy}`,
    more: (count: number) => `另有 ${count} 处。`,
  },
  ink: {
    pen: '画笔。可在幻灯片上绘画；按 C 键清除，按 Ctrl+Z 撤销上一笔。',
    laser: '激光笔。',
    none: '激光笔与画笔已关闭。',
  },
};
