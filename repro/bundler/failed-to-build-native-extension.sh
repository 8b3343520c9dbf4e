# A gem whose extconf.rb does not find its library.
TOOL=gem
NEEDS="ruby gem bundle make"
PACKAGES="ruby bundler ruby-rubygems make"
MESSAGE="Failed to build gem native extension"
DEAD_END=1
WORKAROUND=0
tool_version() { echo "RubyGems $(gem --version)"; }
setup() {
  export HOME=$PWD GEM_HOME=$PWD/gems GEM_PATH=$PWD/gems BUNDLE_APP_CONFIG=$PWD/.bundle BUNDLE_PATH=$PWD/bundle BUNDLE_SILENCE_ROOT_WARNING=1
  mkdir -p slug/ext/slug lib repo/gems && cd slug || return
  printf "Gem::Specification.new do |s|\n  s.name = 'slug'; s.version = '1.0.0'; s.summary = 'slug'; s.authors = ['Dev']; s.files = Dir['ext/**/*']; s.extensions = ['ext/slug/extconf.rb']\nend\n" > slug.gemspec
  printf "abort 'libslug is missing. Install libslug-dev.' unless File.exist?('%s/slug.h')\nFile.write('Makefile', \"all install clean:\\\\n\\\\t@true\\\\n\")\n" "$PWD/../lib" > ext/slug/extconf.rb
  gem build slug.gemspec && mv slug-1.0.0.gem ../repo/gems/ && cd .. && gem generate_index -d repo
  printf "source 'file://%s/repo'\ngem 'slug'\n" "$PWD" > Gemfile
}
provoke() { gem install --local repo/gems/slug-1.0.0.gem --no-document; bundle install; }
dead_end() { gem install slug -v 1.0.0 --source "file://$PWD/repo/" --no-document; }
workaround() { : > lib/slug.h; bundle install; }
advice() {
  : > lib/slug.h; bundle install >/dev/null
  echo 'have_header' > mkmf.log
  mkdir bin; printf '#!/bin/sh\n[ "$1" = update ] || exec apt-cache show "$3" "$4"\n' > bin/apt-get; printf '#!/bin/sh\n[ "$*" = "add build-base ruby-dev" ]\n' > bin/apk; chmod +x bin/*
  PATH=$PWD/bin:$PATH try_advice 0 mkmf-log=mkmf.log | grep -E '^(::|Package)'
  try_advice 1 --exit 1 platform=x86_64-linux
  try_advice 2 gem=slug
}
. "$(dirname "$0")/../harness.sh"
