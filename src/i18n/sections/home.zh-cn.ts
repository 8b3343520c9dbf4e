import type { Translation } from '../translation.ts';
import type { home as en } from './home.en.ts';

export const home: Translation<typeof en> = {
  title: '软件报错图鉴',
  lead: '贴上失败的日志，就能看到最先坏在哪里、哪些办法别再试、该怎么修。',
  pasteLabel: '你的日志',
  pastePlaceholder: '把完整输出粘贴到这里，或拖入文件（纯文本、.gz、.zip）',
  diagnose: '开始诊断',
  chooseFile: '选择文件…',
  privacy: '日志只在本页面内读取，不会发送到任何地方。',
  searchTitle: '查一个报错',
  searchLabel: '报错原文、错误码或现象',
  searchPlaceholder: '如 ECONNREFUSED、TS2345、端口被占用',
  search: '搜索',
  domains: '按领域浏览',
  domainsLead_other: '共 {{count, number}} 个条目，分属 {{domains, number}} 个领域。',
  all: '浏览全部',
  specimen: '今日一错',
  dropHere: '松手即可诊断这份日志',
};
