/** What the terminal says besides the catalogue's own texts. */
export const CLI_TEXTS = {
  en: {
    lines: (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`,
    line: (number: number) => `line ${number}`,
    roles: { root: 'root cause ', consequence: 'follows    ', related: 'related    ' },
    causedBy: 'follows from',
    nothing: 'nothing known found',
    unknown: 'unknown failure',
    binary: 'is not a text file',
  },
  zh: {
    lines: (count: number) => `共 ${count} 行`,
    line: (number: number) => `第 ${number} 行`,
    roles: { root: '根本原因', consequence: '连带后果', related: '相关    ' },
    causedBy: '起因：',
    nothing: '未发现已知错误',
    unknown: '未收录的失败',
    binary: '不是文本文件',
  },
} as const;
