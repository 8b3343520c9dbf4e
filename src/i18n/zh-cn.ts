/** 简体中文。类型以 en.ts 为准：缺一个键就编译不过。 */
import type { en } from './en.ts';
import { about } from './sections/about.zh-cn.ts';
import { browse } from './sections/browse.zh-cn.ts';
import { bundle } from './sections/bundle.zh-cn.ts';
import { diagnose } from './sections/diagnose.zh-cn.ts';
import { graph } from './sections/graph.zh-cn.ts';
import { home } from './sections/home.zh-cn.ts';
import { palette } from './sections/palette.zh-cn.ts';
import { problem } from './sections/problem.zh-cn.ts';
import { record } from './sections/record.zh-cn.ts';
import { shell } from './sections/shell.zh-cn.ts';
import { terms } from './sections/terms.zh-cn.ts';
import type { Translation } from './translation.ts';

export const zhCn: Translation<typeof en> = {
  about,
  browse,
  bundle,
  diagnose,
  graph,
  home,
  palette,
  problem,
  record,
  shell,
  terms,
};
