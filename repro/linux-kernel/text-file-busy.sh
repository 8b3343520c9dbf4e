# A running program is overwritten, and a script is started while it is being written.
TOOL=linux
NEEDS="bash cp sleep"
PACKAGES="bash coreutils"
MESSAGE='Text file busy'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/[^0-9.].*//')"; }
setup() { cp "$(command -v sleep)" agent; cp agent new-agent; ./agent 60 & echo $! > pid; sleep 0.3; printf '#!/bin/sh\necho ready\n' > task.sh; chmod +x task.sh; }
provoke() { cp new-agent ./agent; bash -c './task.sh' 9>> task.sh; }
dead_end() { chmod 777 agent; cp new-agent ./agent; cat new-agent > agent; }
workaround() { cp new-agent agent.new && mv agent.new agent && ./agent 0; }
cleanup() { kill "$(cat pid)"; }
advice() {
  try_advice 0 new-file=new-agent path=./agent; check 'the new one runs' ./agent 0
  command -v fuser && advice_text 1 0 path=./agent.new | sed 's/sudo //' >f.sh; cp new-agent agent2; ./agent2 9 & sleep 0.3; command -v fuser && sed 's/agent.new/agent2/' f.sh >g.sh && check 'named' bash g.sh; kill %%
}
. "$(dirname "$0")/../harness.sh"
