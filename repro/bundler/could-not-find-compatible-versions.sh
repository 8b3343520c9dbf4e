# shellcheck shell=bash
# Two gems that want different versions of a third.
TOOL=bundle
NEEDS="ruby bundle"
PACKAGES="ruby bundler ruby-rubygems"
MESSAGE="Bundler could not find compatible versions for gem"
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
  make_gem http_core 1.9.0; make_gem http_core 2.1.0
  make_gem rest_client2 3.0.0 http_core '< 2'; make_gem auth_kit 5.2.0 http_core '>= 2'; make_gem auth_kit 4.8.0 http_core '>= 1.5'
  make_gem ledger 0.4.1; make_gem ledger 1.0.0; make_gem invoice_pdf 1.0.0 ledger '< 1'; make_gem payroll_run 1.0.0 ledger '>= 1'
  gem generate_index -d index >/dev/null 2>&1
  printf 'source "file://%s/index"\n\ngem "rest_client2", "3.0.0"\ngem "auth_kit", "5.2.0"\n' "$PWD" > Gemfile
}
provoke() { bundle install; }
# a third pin does not widen what the two ask for
dead_end() { echo 'gem "http_core", "2.1.0"' >> Gemfile; rm -f Gemfile.lock; bundle install; sed -i -e '/^gem/d' Gemfile; printf 'gem "invoice_pdf"\ngem "payroll_run"\n' >> Gemfile; bundle install; }
workaround() { sed -i 's/"auth_kit", "5.2.0"/"auth_kit", ">= 4", "< 6"/' Gemfile; bundle install; }
advice() {
  sed -i "s/^gem \"auth_kit.*/$(advice_text 0 0)/" Gemfile; check 'the wider range resolves' bundle install
  make_gem auth_kit 4.9.0 http_core '>= 1.5'; gem generate_index -d index >/dev/null 2>&1
  try_advice 1 gem=auth_kit other-gem=http_core | tee out.txt; check 'they move' grep -q 'auth_kit 4.9.0' out.txt
  try_advice 2
}
. "$(dirname "$0")/../harness.sh"
