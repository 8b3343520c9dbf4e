import type { Translation } from '../translation.ts';
import type { problem as en } from './problem.en.ts';

export const problem: Translation<typeof en> = {
  notFound: {
    title: '页面不存在',
    text: 'Errdex 中没有地址为 {{path}} 的页面。',
    home: '回到首页',
    browse: '浏览全部条目',
  },
  unknownRecord: {
    title: '没有这个条目',
    text: '收录中没有 id 为 {{id}} 的条目。',
    near: '你要找的是不是：',
    domain: '{{domain}} 的全部条目',
    linkedFrom: '提到它的条目',
  },
  bundle: {
    title: '条目数据加载失败',
    unreachable: '无法获取文件 {{file}}。可能是网络已断开，也可能是服务器上的文件已变动。',
    notJson: '文件 {{file}} 不是有效的 JSON，可能在传输中被截断。',
    wrongFormat: '文件 {{file}} 的格式与当前版本的 Errdex 不符，可能拿到的是过期缓存。',
    rest: '不依赖条目数据的功能仍可正常使用。',
    retry: '重试',
  },
  chunk: {
    title: '应用的一部分加载失败',
    text: '可能是网络已断开，也可能是打开页面之后发布了新版本。刷新即可获取最新版本。',
    reload: '刷新页面',
  },
  fault: {
    title: 'Errdex 自身出错了',
    text: '这是应用的问题，与你的输入无关。没有任何内容被发送出去。',
    details: '错误详情',
    retry: '重试',
  },
};
