#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='conflicting server name'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); mkdir sites; printf 'server { listen %s; server_name shop.example.com www.example.com; }\n' "$PORT" >sites/shop.conf; cp sites/shop.conf sites/shop.conf.bak; conf <<<"  include sites/*;"; }
provoke() { test_conf; start; errors; }
dead_end() { sed -i '1s/^/# later /' sites/shop.conf; cp sites/shop.conf.bak sites/a.conf; test_conf; start; }
workaround() { nginx -p "$PWD" -c nginx.conf -e stderr -T 2>/dev/null | grep -nE '^# configuration file|server_name' | tail -n 4 | sed "s#$PWD#/home/dev/app#"; rm sites/shop.conf.bak; test_conf && start; }
. "$(dirname "$0")/../harness.sh"
