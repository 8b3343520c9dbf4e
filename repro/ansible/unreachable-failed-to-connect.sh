#!/usr/bin/env bash
TOOL=ansible NEEDS="ansible-playbook python3" PACKAGES="ansible-core python3"
MESSAGE='UNREACHABLE!'
DEAD_END=0 WORKAROUND=0
tool_version() { ansible --version | sed -n "1s/\[core \(.*\)\]/core \1/p"; }
setup() { export HOME=$PWD ANSIBLE_HOME=$PWD/.ansible ANSIBLE_LOCAL_TEMP=$PWD/.ansible/tmp ANSIBLE_NOCOLOR=1 ANSIBLE_RETRY_FILES_ENABLED=0 ANSIBLE_CONFIG=$PWD/ansible.cfg ANSIBLE_PYTHON_INTERPRETER=auto_silent; : >ansible.cfg; files; }
files() { PORT=$(free_port); printf '[web]\nweb1 ansible_host=127.0.0.1 ansible_port=%s\nweb2 ansible_host=127.0.0.2 ansible_port=%s\n' "$PORT" "$PORT" >hosts; printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - ping:\n' >site.yml; export ANSIBLE_SSH_ARGS="-F none -o BatchMode=yes -o ConnectTimeout=2"; }
provoke() { ansible-playbook -i hosts site.yml; }
dead_end() { ansible-playbook -i hosts site.yml --become --limit web1; }
workaround() { ssh -F none -o BatchMode=yes -p "$PORT" 127.0.0.1 true; printf '[web]\nweb1 ansible_connection=local\n' >hosts; ansible -i hosts web -m ping; }
advice() {
  try_advice 0 --exit 4 --exit 255 inventory=hosts host=web1 port="$PORT" user=deploy address=127.0.0.1
  advice_text 1 0 >inv.ini; check 'the variables are read' sh -c 'ansible-inventory -i inv.ini --host web1 | grep -q /.ssh/id_deploy'
  advice_text 2 0 >w.yml; printf '[web]\nlocalhost ansible_connection=local\n' >local; check 'it waits' ansible-playbook -i local w.yml
}
. "$(dirname "$0")/../harness.sh"
