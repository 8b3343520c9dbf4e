# shellcheck shell=bash
# A Gemfile that asks for another Ruby than the one on PATH.
TOOL=bundle
NEEDS="ruby bundle"
PACKAGES="ruby bundler ruby-rubygems"
MESSAGE="Your Ruby version is"
DEAD_END=0
WORKAROUND=1
tool_version() { bundle --version; }
setup() {
  unset RUBYOPT RUBYLIB BUNDLE_GEMFILE GEM_HOME GEM_PATH
  export HOME=$PWD/home BUNDLE_SILENCE_ROOT_WARNING=1 BUNDLE_APP_CONFIG=$PWD/.bundle GEM_HOME=$PWD/gems
  mkdir -p home gems index/gems
  lay_out
}
# name version [dependency requirement]: puts a gem into the index
make_gem() {
  printf 'Gem::Specification.new do |s|\n  s.name = "%s"; s.version = "%s"; s.summary = "%s"; s.authors = ["A"]; s.files = []\n  %s\nend\n' "$1" "$2" "$1" "${3:+s.add_dependency \"$3\", \"$4\"}" > "$1.gemspec"
  gem build -q "$1.gemspec" --output "index/gems/$1-$2.gem" >/dev/null 2>&1
}
lay_out() { printf 'source "https://rubygems.org"\n\nruby "3.3.6"\n' > Gemfile; }
provoke() { bundle install; }
# .ruby-version is read by version managers, not by Bundler's check
dead_end() { echo 3.3.6 > .ruby-version; bundle install; sed -i 's/^ruby .*/ruby "~> 2.7.0"/' Gemfile; bundle install; }
workaround() { sed -i "s/^ruby .*/ruby \">= 3.0\"/" Gemfile; bundle install; }
advice() {
  mkdir bin; printf '#!/bin/sh\ncase "$*" in "install --skip-existing 3.3.6"|"local 3.3.6") ;; *) exit 1 ;; esac\n' > bin/rbenv; chmod +x bin/rbenv
  PATH=$PWD/bin:$PATH try_advice 0 ruby-version=3.3.6
  { echo 'source "https://rubygems.org"'; advice_text 1 0; } > Gemfile; check 'the range is read' sh -c 'bundle install 2>&1 | grep -qF "~> 3.3.0"'
  check 'a Gemfile' sh -c 'ruby -c -e "$0"' "$(advice_text 1 1)"
}
. "$(dirname "$0")/../harness.sh"
