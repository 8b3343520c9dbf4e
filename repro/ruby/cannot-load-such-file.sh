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
. "$(dirname "$0")/../harness.sh"
