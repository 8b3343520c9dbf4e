import type { Translation } from '../translation.ts';
import type { about as en } from './about.en.ts';

export const about: Translation<typeof en> = {
  title: '关于 Errdex',
  what: 'Errdex 是一本软件报错图鉴。每个条目对应一个错误，以工具真实打印的原文为准，写明成因、哪些办法没用、哪些办法有用、各版本的差异，以及它容易和什么混淆。',
  privacyTitle: '从设计上保护隐私',
  privacy:
    '日志只在你的浏览器中读取。页面的内容安全策略（CSP）只允许它访问自身所在的地址，打开浏览器的网络面板即可核对：任何请求都不含日志内容。',
  honestyTitle: '数字要么实测，要么不写',
  honesty:
    '只有真正统计过或有出处的成功率才会显示。外来条目中作者的估计会保留，但会标明是估计值。每个条目都注明了核实方式：',
  extendTitle: '自有条目',
  extend: '一个条目就是一个 JSON 文件。可以打开自己的条目包用于搜索和诊断，也可以把文件加入仓库后重新构建。',
  extendLink: '打开自有条目',
  keysTitle: '快捷键',
  keys: {
    language: '切换中英文，并停留在原来的位置',
    search: '在任意页面搜索',
    palette: '在任意页面搜索，输入文字时也可用',
  },
  licenceTitle: '许可',
  licence:
    '代码采用 MIT 许可，条目内容采用知识共享署名 4.0 许可。引用各工具的报错原文仅用于识别，相关名称归其所有者所有。',
  countsTitle: '当前收录',
  counts_other:
    '共 {{count, number}} 个条目，分属 {{domains, number}} 个领域，其中 {{reproduced, number}} 个已用真实工具复现。',
};
