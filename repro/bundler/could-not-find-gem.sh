# shellcheck shell=bash
# A lockfile whose gems are not installed where Bundler looks.
TOOL=bundle
NEEDS="ruby bundle"
PACKAGES="ruby bundler ruby-rubygems"
MESSAGE="Could not find"
DEAD_END=0
WORKAROUND=0
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
lay_out() {
  make_gem slugger 1.2.0; make_gem ledger 0.4.1
  gem generate_index -d index >/dev/null 2>&1
  printf 'source "file://%s/index"\n\ngem "slugger"\ngem "ledger"\n' "$PWD" > Gemfile
  bundle lock --local || bundle lock
}
provoke() { bundle exec ruby -e 'puts 1'; }
# a gem put into another place than Bundler's path, and only one of the two
dead_end() { gem install -q --local --no-document --install-dir elsewhere index/gems/slugger-1.2.0.gem; bundle exec ruby -e 'puts 1'; gem install -q --local --no-document index/gems/slugger-1.2.0.gem; bundle exec ruby -e 'puts 1'; }
workaround() { bundle install --quiet && bundle exec ruby -e 'puts "ready"'; }
advice() {
  try_advice 0; check 'ready' bundle exec ruby -e 'puts 1'
  try_advice 1 platform=aarch64-linux; check 'the platform is in the lock' grep -q aarch64-linux Gemfile.lock
  try_advice 2 command='ruby -v'
}
. "$(dirname "$0")/../harness.sh"
