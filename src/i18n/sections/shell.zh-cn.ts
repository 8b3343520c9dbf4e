import type { Translation } from '../translation.ts';
import type { shell as en } from './shell.en.ts';

export const shell: Translation<typeof en> = {
  name: 'Errdex',
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  home: '首页',
  diagnose: '诊断日志',
  browse: '浏览',
  graph: '关系图',
  bundle: '自有条目',
  about: '关于',
  switchLanguage: 'English',
  switchLanguageHint: '切换到英文（快捷键 L）',
  settings: '设置',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  singleKeys: '单键快捷键',
  singleKeysHint: 'L 切换语言，/ 打开搜索',
  settingsBroken: '之前保存的设置无法读取，已恢复默认值。下次修改任意设置时会重新保存。',
  privacy: '粘贴的内容不会离开本页面。',
  licence: '代码采用 MIT 许可，条目内容采用 CC BY 4.0 许可。',
  loading: '加载中…',
  copy: '复制',
  copied: '已复制',
  onlyEnglish: '暂无中文',
  onlyChinese: '暂无英文',
};
