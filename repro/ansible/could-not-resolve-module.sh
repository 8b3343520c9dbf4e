#!/usr/bin/env bash
TOOL=ansible NEEDS="ansible-playbook ansible-galaxy ansible-doc python3" PACKAGES="ansible-core python3"
MESSAGE="couldn't resolve module/action"
DEAD_END=1 WORKAROUND=1
tool_version() { ansible --version | sed -n "1s/\[core \(.*\)\]/core \1/p"; }
setup() { export HOME=$PWD ANSIBLE_HOME=$PWD/.ansible ANSIBLE_LOCAL_TEMP=$PWD/.ansible/tmp ANSIBLE_NOCOLOR=1 ANSIBLE_RETRY_FILES_ENABLED=0 ANSIBLE_CONFIG=$PWD/ansible.cfg ANSIBLE_PYTHON_INTERPRETER=auto_silent; : >ansible.cfg; book acme.shop.order; }
book() { printf -- '- hosts: localhost\n  connection: local\n  gather_facts: false\n  tasks:\n    - name: Place an order\n      %s:\n        item: tea\n' "$1" >site.yml; }
collection() { # a collection as Galaxy would send it
  mkdir -p shop/plugins/modules; printf 'namespace: acme\nname: shop\nversion: 1.0.0\nreadme: README.md\nauthors: [Dev]\n' >shop/galaxy.yml; echo shop >shop/README.md
  printf '#!/usr/bin/python3\nDOCUMENTATION = """\nmodule: order\nshort_description: Places an order\ndescription: [Places an order.]\noptions:\n  item: {description: What, type: str}\n"""\nfrom ansible.module_utils.basic import AnsibleModule\nAnsibleModule(argument_spec=dict(item=dict(type="str"))).exit_json(changed=True)\n' >shop/plugins/modules/order.py
  ansible-galaxy collection build shop --output-path . >/dev/null
}
provoke() { ansible-playbook -i localhost, site.yml; local rc=$?; book docker_containerr; ansible-playbook -i localhost, site.yml; return $rc; }
dead_end() { mkdir -p lib/acme; echo >lib/acme/__init__.py; PYTHONPATH=lib ansible-playbook -i localhost, site.yml; }
workaround() { collection; ansible-galaxy collection install ./acme-shop-1.0.0.tar.gz && ansible-playbook -i localhost, site.yml; }
advice() {
  collection; try_advice 2; advice_text 1 1 namespace.collection=./acme-shop-1.0.0.tar.gz | sed 's/$/\n    type: file/;1s/\n.*//' >requirements.yml; advice_text 1 2 >i.sh; check 'it is installed from the file' bash i.sh; check 'it runs' ansible-playbook -i localhost, site.yml
  try_advice 0 module=acme.shop.order; rm -r .ansible; advice_text 1 0 namespace.collection=./acme-shop-1.0.0.tar.gz >i.sh; check 'it is installed' bash i.sh
}
. "$(dirname "$0")/../harness.sh"
