/**
 * Words that mean the same to a developer, or nearly: short names of products, the everyday word for what a tool says in its
 * own terms, and the Chinese words of errors with their English ones, so that a query in one language finds a record written
 * in the other. General vocabulary only; a name that belongs to one record is that record's alias. One line a group; every
 * term of a group finds the others.
 */

/** Other spellings and short names of one thing. */
const SAME = `
k8s kubernetes kubectl
js javascript
ts typescript
py python
pg postgres postgresql psql
mongo mongodb
tf terraform
golang go
cpp gcc
csharp dotnet
rb ruby
sklearn scikit
gh github
cert certificate certificates
ssl tls
auth authentication
perm permission permissions
dir directory folder
repo repository
db database
env environment
var variable
arg argument args parameter param
func function
conf config configuration
dep dependency dependencies
pkg package
lib library
mem memory
oom memory
proc process
conn connection connect
addr address
msg message
sig signal
exec execute
pw password passwd
max maximum
min minimum
num number
str string
int integer
init initialise initialize initialization
async asynchronous
sync synchronous
utf8 unicode
url uri
ci pipeline
admin administrator
app application
arch architecture
segfault segmentation
timeout timed
cyclic circular cycle
`;

/**
 * What one person calls this and a tool calls that. Han words have two characters, the unit in which Han text is searched.
 */
const AKIN = `
occupied use used using taken busy 占用
refused rejected denied declined 拒绝
denied forbidden unauthorized privilege privileges rights sudo root 权限
administrator root elevated 管理
timeout deadline slow expired 超时
hang hangs hung stuck freeze frozen blocked asleep waits waiting 卡住 卡死 阻塞
deadlock asleep blocked 死锁
crash crashed crashes panic abort aborted segfault 崩溃
killed terminated sigkill 终止 杀死
network internet connectivity 网络
offline unreachable 离线
host hostname server 主机 域名
resolve resolution lookup dns 解析
parse parser decode unmarshal deserialize 解析
serialize encode 序列
file 文件
header include 头文
path location 路径
disk storage 磁盘
space room 空间
full exhausted exhaust 耗尽 已满
insufficient enough 不足 不够
missing lacks lacking absent without found exist exists 缺少 缺失 不到
found find locate such 找到 不到
exist exists present 存在
exists duplicate 重复
module 模块
import require load 导入 引入
export exported 导出
install installation installed 安装
version release 版本
upgrade update 升级 更新
old older outdated low minimum 过低 太低 太旧 旧版
build compile compiling compilation compiler 编译 构建
linker link linking ld 链接
syntax grammar 语法
indentation indent tab tabs 缩进
quote quotes quoting 引号
bracket brackets brace braces parenthesis 括号
semicolon 分号
newline crlf 换行
type types 类型
types declaration declarations typings
undefined undeclared unresolved 定义 未定
uninitialized unset 始化
declared declaration 声明
symbol symbols 符号
reference 引用
null nil none undefined 空值
pointer 指针
overflow overflows exceeds 溢出
stack 堆栈 栈溢
heap 堆内
bounds range index 越界 下标
array list slice vector 数组 列表
string text 字符
number numeric integer 数字 整数
zero 除零
recursion recursive depth 递归
infinite endless forever never loop 无限 死循
thread threads goroutine coroutine 线程 协程
race concurrent concurrency simultaneous 并发 竞态
lock locked 锁定
conflict conflicts conflicting 冲突
incompatible mismatch mismatched unsupported different 兼容 匹配 一致
merge 合并
diverged divergent 分叉
branch 分支
commit 提交
push 推送
pull 拉取
fetch download 下载
remote 远程
container containers 容器
image 镜像
mirror registry source 镜像 软件
cluster 集群
node 节点
schedule scheduler unschedulable 调度
evicted 驱逐
mount volume 挂载
task 任务
service daemon 服务
server backend upstream 服务 上游 后端
client frontend 客户 前端
gateway 网关
request 请求
response reply answer 响应
empty blank nothing 为空
token credential credentials secret 令牌 凭据 凭证
password 密码
login signin logged 登录
user account role username 用户 角色
key 密钥
signature signed gpg 签名
checksum hash integrity digest 校验 哈希
certificate x509 trust 证书
https tls ssl
encoding charset unicode codec 编码 解码 乱码
encrypted encryption decrypt 加密 解密
character 字符
invalid illegal bad wrong incorrect malformed 无效 非法
unsupported supported support 支持
unique 唯一
schema 数据
column field 字段
table relation 数据
transaction 事务
query statement 查询
migration migrate migrations 迁移
foreign 外键
primary 主键
test tests spec 测试
assertion assert expect expected 断言
big bigger large larger huge long exceeds 过大 太大
small short low 过小 太小
many much exceeded 过多 太多
limit limits exceeded maximum quota 限制 超出 超过 上限 配额
throttled throttling rate 限流
twice double duplicate duplicated again already 重复 两次
restart restarts restarting backoff 重启
stop stopped exit exited quit 停止 退出
leak leaks leaked 泄漏 泄露
free freed release 释放
read 读取
write 写入
readonly 只读
open opened 打开
close closed 关闭
delete deleted remove removed 删除 移除
modify change changed edit 修改
start startup launch starting boot 启动
run execute running 运行 执行
command cmd program 命令
executable binary 二进
interpreter shebang 解释
script 脚本
browser 浏览
page website site 网页 页面
cors cross 跨域
proxy 代理
firewall 防火
upload 上传
cache cached 缓存
render rendering rerender renders 渲染
hook hooks 钩子
component 组件
hydration hydrate 水合
method function 方法 函数
object instance 对象
class 类型
inherit inheritance 继承
return returns returned 返回
convert conversion cast coerce 转换
borrow borrowed 借用
lifetime 生命
move moved ownership 移动
mutable mutate 可变
gpu cuda 显卡 显存
architecture platform cpu amd64 arm64 架构 平台
shared dynamic dll so dylib 动态 共享
port socket 端口
listen listening bind 监听 绑定
connect connection connects 连接
reset dropped broken 重置 断开
environment 环境
variable 变量
argument option flag 参数 选项
configuration settings setting 配置 设置
dependency requirement requires peer 依赖
package 软件 包名
library 类库
memory ram 内存
process 进程
address 地址
directory 目录
repository 仓库
database 数据
authentication authenticate login 认证
permission access 权限
failed failure unable cannot 失败 无法
error 错误 报错
warning 警告
exception 异常
`;

/** Term → the terms that say the very same. */
export const SAME_TERMS: ReadonlyMap<string, readonly string[]> = synonymsOf(SAME);
/** Term → the terms of a like meaning. */
export const AKIN_TERMS: ReadonlyMap<string, readonly string[]> = synonymsOf(AKIN);

function synonymsOf(groups: string): Map<string, string[]> {
  const synonyms = new Map<string, Set<string>>();
  for (const line of groups.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      const others = synonyms.get(word) ?? new Set();
      for (const other of words) if (other !== word) others.add(other);
      synonyms.set(word, others);
    }
  }
  return new Map([...synonyms].map(([word, others]) => [word, [...others]]));
}
