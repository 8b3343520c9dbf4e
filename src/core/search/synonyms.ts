/**
 * Words that mean the same to a developer: short names of products, and the Chinese words of errors with their English ones,
 * so that a query in one language finds a record written in the other. General vocabulary only; a name that belongs to one
 * record is that record's alias. One line a group; every term of a group finds the others.
 */

/** Han words have two characters, the unit in which Han text is searched. */
const GROUPS = `
k8s kubernetes kubectl pod pods
js javascript
ts typescript
py python
pg postgres postgresql psql
mongo mongodb
tf terraform
golang go
cpp c++ g++
rb ruby
sklearn scikit
cert certificate 证书
auth authentication 认证
perm permission permissions 权限
dir directory folder 目录
repo repository 仓库
db database 数据
env environment 环境
var variable 变量
arg argument args 参数
param parameter 参数
func function 函数
conf config configuration 配置
dep dependency dependencies 依赖
pkg package 软件 包名
lib library 类库
mem memory 内存
proc process 进程
conn connection 连接
addr address 地址
port 端口
occupied use 占用
refused rejected denied 拒绝
timeout timed 超时
network 网络
host 主机
hostname 域名
resolve resolution dns 解析
file 文件
path 路径
disk space 磁盘
space 空间
full exhausted 耗尽
insufficient enough 不足
missing lacks 缺少 缺失
found find 找到 不到
exist exists 存在
module 模块
import 导入
export 导出
install installation 安装
version 版本
upgrade update 升级 更新
build compile compilation 编译 构建
compiler 编译
link linker 链接
syntax 语法
indentation indent 缩进
type 类型
undefined undeclared 定义 未定
declared declaration 声明
symbol 符号
reference 引用
null nil none 指针
pointer 指针
overflow 溢出
stack 堆栈 栈溢
heap 堆内
thread 线程
deadlock 死锁
lock locked 锁定
conflict 冲突
merge 合并
branch 分支
commit 提交
push 推送
pull 拉取
remote 远程
container 容器
image 镜像
cluster 集群
node 节点
task 任务
service 服务
server 服务
client 客户
request 请求
response 响应
token 令牌
password 密码
login 登录
user 用户
key 密钥
signature 签名
expired 过期
crash crashed 崩溃
killed terminated 终止
encoding decode codec 编码 解码
character 字符
invalid illegal 无效 非法
unsupported 支持
duplicate 重复
unique 唯一
table 数据
column 字段
index 索引
transaction 事务
query 查询
test 测试
assertion 断言
cycle circular cyclic 循环
big bigger large larger 过大
wrong invalid incorrect bad
restart restarts restarting 重启
old older outdated
recursion recursive 递归
memoryleak 泄漏
read 读取
write 写入
readonly 只读
start startup 启动
run execute 运行 执行
command 命令
script 脚本
browser 浏览
cors 跨域
proxy 代理
firewall 防火
upload 上传
download 下载
cache 缓存
limit exceeded 限制 超出 超过
quota 配额
stop stopped 停止
failed failure 失败
error 错误
warning 警告
exception 异常
`;

export const SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymsOf(GROUPS);

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
