TOOL=systemctl
NEEDS="systemctl unshare"
PACKAGES="systemd util-linux"
MESSAGE='is masked'
DEAD_END=0 WORKAROUND=0
tool_version() { systemd_version; }
. "$(dirname "$0")/manager.bash"
setup() { mkdir -p .local/share/systemd/user; printf '[Unit]\nDescription=Queue\n\n[Service]\nExecStart=/bin/sleep 5\n' > .local/share/systemd/user/queue.service; cp .local/share/systemd/user/queue.service .local/share/systemd/user/indexer.service; }
mask="systemctl --user mask queue.service indexer.service"
provoke() { session "$mask; echo '$ systemctl --user start queue'; systemctl --user start queue; echo '$ systemctl --user restart indexer.service'; systemctl --user restart indexer.service"; }
dead_end() { session "$mask; systemctl --user enable queue; systemctl --user daemon-reload; systemctl --user start queue"; }
workaround() { session "$mask; systemctl --user unmask queue && systemctl --user start queue && systemctl --user is-active queue"; }
advice() {
  advice_text 0 0 unit=queue.service | sed 's/sudo systemctl/systemctl --user/g' >a.sh; advice_text 1 0 unit=indexer.service | sed 's/sudo systemctl/systemctl --user/' >b.sh
  session "$mask; . ./a.sh; echo \"started \$?\"; systemctl --user unmask indexer.service; systemctl --user --runtime mask indexer.service; . ./b.sh; systemctl --user start indexer; echo \"runtime \$?\"" >out; check 'starts' grep -q 'started 0' out; check 'the runtime mask too' grep -q 'runtime 0' out
}
. "$(dirname "$0")/../harness.sh"
