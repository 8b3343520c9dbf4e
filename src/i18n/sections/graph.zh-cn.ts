import type { Translation } from '../translation.ts';
import type { graph as en } from './graph.en.ts';

export const graph: Translation<typeof en> = {
  title: '错误关系图',
  lead: '箭头从一个错误指向它引发的错误；虚线连接容易混淆的错误。',
  counts: '{{records, number}} 个有关联的条目，{{edges, number}} 条关联。',
  domain: '领域',
  allDomains: '全部领域',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全图',
  picture: '关系图',
  pictureHint: '拖动平移，Ctrl 加滚轮缩放；键盘：方向键平移，+ 和 − 缩放。',
  list: '以列表查看',
  leadsTo: '引发',
  confusedWith: '易与之混淆',
  missing: '未收录',
  empty: '该领域的条目之间没有关联。',
};
