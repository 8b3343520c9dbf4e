# shellcheck shell=bash
# The course every reproduction takes. A script under repro/<domain>/ defines the parts below and sources this file as its
# last line:
#
#   TOOL=gcc                        the tool whose message it is
#   NEEDS="gcc ld /usr/lib/x-*.so"  commands that must be on PATH, files that must be there; one missing: exit 77, "skipped"
#   PACKAGES="gcc"                  Debian packages that bring them; npm packages as npm:name@version
#   MESSAGE='undefined reference'   fixed words that the real message must contain
#   DEAD_END=0 WORKAROUND=0         which dead_ends[] and workarounds[] of the record are put to the test (0-based)
#   tool_version()                  prints "product version" on one line
#   setup()                         optional: lays out the scratch folder that each phase starts in
#   provoke()                       runs the tool into the error
#   dead_end()                      applies the dead end and tries again: the message must come back
#   workaround()                    applies the workaround and tries again: must exit 0, and the message must be gone
#   cleanup()                       optional: stops what a phase started
#   advice()                        optional: where the error stands, runs the record's own commands just as they are typed there:
#                                     try_advice WORKAROUND [--exit N]… [placeholder=value…]   all shell commands of it, in one
#                                         shell; each must end with 0, or with one of the N that are an answer too
#                                     advice_text WORKAROUND COMMAND [placeholder=value…] >file   a snippet, to be put to work
#                                     check 'what must be true' COMMAND…                       a fault when the command fails
#                                   returns 77 where what its commands need is not there
#
# Each phase runs in a scratch folder of its own, under a plain English locale. Standard output carries a header line
# "::phase:: exit=N" before each phase's output, with the scratch path written as /home/dev/app. The exit status is 0
# when all three phases went as the record says, 77 when a needed command is missing, 1 otherwise.
set -u
export LC_ALL=${REPRO_LOCALE:-C.UTF-8} LANG=${REPRO_LOCALE:-C.UTF-8} TERM=dumb NO_COLOR=1 CI=
unset CI FORCE_COLOR LANGUAGE
HERE=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
REPRO_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for name in check try_advice advice_text record_commands run_phase free_port wait_for; do
  declare -F "$name" >/dev/null && { echo "::fault:: the script defines $name, which is the harness's"; exit 1; }
done
for need in $NEEDS; do
  case $need in /*) [ -e "$need" ] ;; *) command -v "$need" >/dev/null 2>&1 ;; esac || { echo "::skipped:: $need is not there (packages: ${PACKAGES:-unknown})"; exit 77; }
done

# A port that nothing listens on at this moment.
free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])'; }
# wait_for SECONDS COMMAND…: until the command succeeds; three times as long on a machine that is busy.
wait_for() { local end=$((SECONDS + 3 * $1)); shift; until "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.1; done; }

record_commands() { node "$REPRO_ROOT/record-commands.mjs" "$@" || echo "::fault:: advice: $*" >&2; }
RECORD=${HERE#"$REPRO_ROOT"/}/$(basename "$0"); RECORD=$REPRO_ROOT/../public/data/signatures/${RECORD%.*}.json
try_advice() {
  local number=$1 allowed=' 0 ' line script; shift
  while [ "${1:-}" = --exit ]; do allowed+="$2 "; shift 2; done
  script=$(record_commands script "$RECORD" "$number" "$@")
  # The script's functions and options are not there: the commands see the shell of somebody who types.
  # Beside the scratch folder, where no command of a record can find it.
  bash --norc -c "$script" >"$ADVICE_OUT" 2>&1
  [ "$(grep -c '^::tried:: ' "$ADVICE_OUT")" = "$(grep -c "^printf '.n::tried:: " <<<"$script")" ] || echo "::fault:: advice $number: a command ended the shell"
  while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in '::tried:: '*) case $allowed in *" ${line##*exit=} "*) ;; *) echo "::fault:: advice $number: ${line#::tried:: }" ;; esac ;; esac
  done <"$ADVICE_OUT"
}
advice_text() { record_commands text "$RECORD" "$@"; echo "::tried:: $1.$2 exit=0" >&2; }
check() { local what=$1; shift; "$@" >/dev/null 2>&1 || echo "::fault:: advice: $what"; }

failures=0
run_phase() { # name function wanted: "fails", "works" or "advice"
  local scratch out status=0 shown
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/repro.XXXXXX"); out=$scratch.out; ADVICE_OUT=$scratch.advice
  ( cd "$scratch" && { ! declare -F setup >/dev/null || setup >/dev/null 2>&1; } && "$2" ) >"$out" 2>&1 </dev/null || status=$?
  if declare -F cleanup >/dev/null; then ( cd "$scratch" && cleanup ) >/dev/null 2>&1; fi
  echo "::$1:: exit=$status"
  sed -e "s#$scratch#/home/dev/app#g" -e "s#${scratch#/}#home/dev/app#g" "$out"
  shown=0; grep -qF -- "$MESSAGE" "$out" && shown=1
  if [ "$3" = fails ] && [ $shown = 0 ]; then echo "::fault:: $1 did not print the message"; failures=1; fi
  if [ "$3" = advice ]; then grep -q '^::fault::' "$out" && failures=1; [ $status = 77 ] || grep -q '^::tried::' "$out" || { echo "::fault:: $1 tried nothing"; failures=1; }; fi
  if [ "$3" = works ] && { [ $shown = 1 ] || [ $status != 0 ]; }; then echo "::fault:: $1 did not work"; failures=1; fi
  rm -rf "$scratch" "$out" "$ADVICE_OUT"
}

echo "::version:: $(tool_version 2>&1 | head -n 1)"
run_phase provoke provoke fails
run_phase dead-end dead_end fails
run_phase workaround workaround works
if declare -F advice >/dev/null; then run_phase advice advice advice; fi
exit $failures
