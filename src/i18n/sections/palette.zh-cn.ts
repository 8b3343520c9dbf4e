import type { Translation } from '../translation.ts';
import type { palette as en } from './palette.en.ts';

export const palette: Translation<typeof en> = {
  open: '搜索',
  title: '搜索与命令',
  label: '报错原文、错误码、现象或命令',
  placeholder: '报错原文、错误码、现象，或想去的页面',
  options: '条目与命令',
  keys: '↓ ↑ 选择，Enter 打开，Esc 关闭',
  showAll_other: '查看全部 {{count, number}} 个条目',
  diagnose: '诊断日志',
  browse: '浏览全部条目',
  graph: '查看关系图',
  bundle: '打开自有条目',
  about: '关于 Errdex',
  home: '首页',
  language: 'Switch to English',
};
