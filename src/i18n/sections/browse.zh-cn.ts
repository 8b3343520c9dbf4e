import type { Translation } from '../translation.ts';
import type { browse as en } from './browse.en.ts';

export const browse: Translation<typeof en> = {
  title: '浏览全部条目',
  searchLabel: '报错原文、错误码或现象',
  domain: '领域',
  allDomains: '全部领域',
  found_other: '{{count, number}} 个条目',
  nothing: '没有找到',
  nothingHint: '减少关键词，或只输入错误码再试。如果手头有日志，直接粘贴诊断，会通读整份内容。',
};
