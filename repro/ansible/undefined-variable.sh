#!/usr/bin/env bash
TOOL=ansible NEEDS="ansible-playbook python3" PACKAGES="ansible-core python3"
MESSAGE='is undefined'
DEAD_END=0 WORKAROUND=0
tool_version() { ansible --version | sed -n "1s/\[core \(.*\)\]/core \1/p"; }
setup() { export HOME=$PWD ANSIBLE_HOME=$PWD/.ansible ANSIBLE_LOCAL_TEMP=$PWD/.ansible/tmp ANSIBLE_NOCOLOR=1 ANSIBLE_RETRY_FILES_ENABLED=0 ANSIBLE_CONFIG=$PWD/ansible.cfg ANSIBLE_PYTHON_INTERPRETER=auto_silent; : >ansible.cfg; files; }
files() { printf '[web]\nlocalhost ansible_connection=local\n' >hosts; printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Write the port\n      debug:\n        msg: "port {{ http_port }}"\n    - name: Show the user\n      debug:\n        msg: "{{ deploy.user }}"\n' >site.yml; }
provoke() { ansible-playbook -i hosts site.yml; local rc=$?; ansible-playbook -i hosts site.yml --start-at-task 'Show the user' -e '{"deploy": {"name": "shop"}}'; conditions; ansible-playbook -i hosts when.yml; return $rc; }
# loops and conditions are evaluated elsewhere than options, in words of their own
conditions() { printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Compare\n      debug: {msg: x}\n      when: http_port == 8080\n      ignore_errors: true\n    - name: Repeat\n      debug: {msg: x}\n      loop: "{{ ports }}"\n' >when.yml; }
dead_end() { mkdir -p group_vars; echo 'http_port: 8080' >group_vars/webservers.yml; ansible-playbook -i hosts site.yml; }
workaround() { mkdir -p group_vars; printf 'http_port: 8080\ndeploy:\n  user: app\n' >group_vars/web.yml; ansible-inventory -i hosts --host localhost; ansible-playbook -i hosts site.yml; }
advice() {
  try_advice 0 inventory=hosts host=localhost; sed -i '/Show the user/,$d' site.yml; try_advice 1 variable=http_port value=8080 group=web inventory=hosts playbook=site.yml; check 'the file alone will do' ansible-playbook -i hosts site.yml
  { printf -- '- hosts: web\n  gather_facts: false\n  vars: {result: {}}\n  tasks:\n'; advice_text 2 0 variable=http_port | sed 's/^/    /'; printf '    - debug:\n        '; advice_text 2 1; } >s.yml; check 'they run' ansible-playbook -i hosts s.yml
}
. "$(dirname "$0")/../harness.sh"
