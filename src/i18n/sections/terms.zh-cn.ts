import type { Translation } from '../translation.ts';
import type { terms as en } from './terms.en.ts';

export const terms: Translation<typeof en> = {
  tier: {
    ai_generated: 'AI 撰写，未经核实',
    source_checked: '已对照资料核实',
    reproduced: '已复现',
    community_verified: '社区已验证',
  },
  tierMeaning: {
    ai_generated: '由语言模型撰写，尚无人核实；其中的数字都是模型的估计。',
    source_checked: '报错原文和成因已对照厂商的源码或官方文档核实。',
    reproduced: '仓库中有脚本用真实工具触发这个错误，并验证了某条弯路确实无效、某个解法确实有效。',
    community_verified: '遇到过这个错误的人已确认本条目属实。',
  },
  resolvable: { true: '可以解决', partial: '可部分解决', false: '无法解决' },
  category: {
    syntax_error: '语法',
    type_error: '类型',
    runtime_error: '运行时',
    module_error: '模块',
    dependency_error: '依赖',
    build_error: '构建',
    config_error: '配置',
    permission_error: '权限',
    network_error: '网络',
    auth_error: '认证',
    resource_error: '资源',
    data_error: '数据',
    protocol_error: '协议',
    concurrency_error: '并发',
    deployment_error: '部署',
    system_error: '系统',
    encoding_error: '编码',
    test_failure: '测试',
  },
  rootCauseType: {
    specific: '这条报错只有一种成因。',
    generic: '多种成因都会报出这条信息。',
  },
  versionStatus: {
    active: '仍受支持',
    deprecated: '已弃用',
    removed: '已移除',
    eol: '已停止维护',
    fixed: '已修复',
    legacy: '旧版',
  },
  estimate: '估计值',
};
