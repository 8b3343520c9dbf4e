# shellcheck shell=bash
# A library that is not on the load path, a file of one's own without require_relative.
TOOL=ruby
NEEDS="ruby"
PACKAGES="ruby"
MESSAGE="cannot load such file"
DEAD_END=0
WORKAROUND=0
tool_version() { ruby -v | cut -d' ' -f1,2; }
setup() {
  unset RUBYOPT RUBYLIB
  mkdir -p lib
  printf 'module Slug\n  def self.of(s) = s.downcase.tr(" ", "-")\nend\n' > lib/slug.rb
  printf 'require "slug"\n\nputs Slug.of("Green Tea")\n' > app.rb
  printf 'require "httparty"\n\nputs HTTParty.name\n' > fetch.rb
}
provoke() { ruby app.rb; }
# the current folder has not been on the load path since Ruby 1.9
dead_end() { cp lib/slug.rb .; ruby app.rb; ruby fetch.rb; }
workaround() { sed -i 's#require "slug"#require_relative "lib/slug"#' app.rb; ruby app.rb; }
advice() {
  sed "s#require \"slug\"#$(advice_text 0 0)#" app.rb > own.rb; check 'the own file is loaded' sh -c 'ruby own.rb | grep -qx green-tea'
  unset RUBYOPT RUBYLIB BUNDLE_GEMFILE GEM_HOME GEM_PATH
  export HOME=$PWD BUNDLE_SILENCE_ROOT_WARNING=1 BUNDLE_APP_CONFIG=$PWD/.bundle GEM_HOME=$PWD/gems; mkdir -p index/gems
  printf 'Gem::Specification.new do |s|\n  s.name = "slugger"; s.version = "1.2.0"; s.summary = "x"; s.authors = ["A"]; s.files = []\nend\n' > slugger.gemspec
  gem build -q slugger.gemspec --output index/gems/slugger-1.2.0.gem >/dev/null 2>&1; gem generate_index -d index >/dev/null 2>&1
  printf 'source "file://%s/index"\n' "$PWD" > Gemfile
  printf 'puts "up"\n' > up.rb
  try_advice 1 gem=slugger script=up.rb
  try_advice 2 | tee paths.txt; check 'the paths are listed' grep -q "$PWD/gems" paths.txt
}
. "$(dirname "$0")/../harness.sh"
