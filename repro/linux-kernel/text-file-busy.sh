# A running program is overwritten, and a script is started while it is being written.
TOOL=linux
NEEDS="bash cp sleep"
PACKAGES="bash coreutils psmisc"
MESSAGE='Text file busy'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/[^0-9.].*//')"; }
setup() { cp "$(command -v sleep)" agent; cp agent new-agent; ./agent 60 & echo $! > pid; sleep 0.3; printf '#!/bin/sh\necho ready\n' > task.sh; chmod +x task.sh; }
provoke() { cp new-agent ./agent; bash -c './task.sh' 9>> task.sh; }
dead_end() { chmod 777 agent; cp new-agent ./agent; cat new-agent > agent; }
workaround() { cp new-agent agent.new && mv agent.new agent && ./agent 0; }
cleanup() { kill "$(cat pid)"; }
advice() {
  sudo() { "$@"; }; systemctl() { if [ "$1" = stop ]; then kill "$(cat pid)"; sleep 0.3; fi; }; export -f sudo systemctl
  if command -v fuser; then
    try_advice 1 new-file=new-agent path=./agent service=agent; check 'the running one was named' grep -q 'e\. *agent' "$ADVICE_OUT"; check 'the copy runs' ./agent 0
    ./agent 60 & echo $! >pid; sleep 0.3
  fi
  try_advice 0 new-file=new-agent path=./agent; check 'the new one runs' ./agent 0; check 'the old one still runs' kill -0 "$(cat pid)"
}
. "$(dirname "$0")/../harness.sh"
