# shellcheck shell=bash
# A constant whose file was never loaded, or whose name is looked up in another module.
TOOL=ruby
NEEDS="ruby"
PACKAGES="ruby"
MESSAGE="uninitialized constant"
DEAD_END=0
WORKAROUND=0
tool_version() { ruby -v | cut -d' ' -f1,2; }
setup() {
  unset RUBYOPT
  cat > report.rb <<'R'
module Shop
  class Report
    def self.today = DateTime.now.strftime("%F")
  end
end

puts Shop::Report.today
R
  printf 'module Shop\n  class Order; end\nend\n\nputs Shop::Oder.new\n' > typo.rb
}
provoke() { ruby report.rb; }
# a leading :: changes where Ruby looks, the file is still not loaded
dead_end() { sed -i 's/DateTime.now/::DateTime.now/' report.rb; ruby report.rb; ruby typo.rb; }
workaround() { sed -i '1i require "date"\n' report.rb; ruby report.rb; }
advice() {
  sed -i "1i $(advice_text 0 0)" report.rb; check 'the require is enough' ruby report.rb
  command -v rails >/dev/null || return 0
  . "$HERE/../rails/application.inc"; rails_application shop
  mkdir -p app/services; echo 'class HTMLExport; end' > app/services/html_export.rb
  try_advice 1 --exit 1 | tee bad.txt; check 'the wrong name is found' grep -q 'expected file app/services/html_export.rb to define constant HtmlExport' bad.txt
  sed -i s/HTML/Html/ app/services/html_export.rb; try_advice 1
}
. "$(dirname "$0")/../harness.sh"
