# shellcheck shell=bash
# A migration file that this database has not run.
TOOL=ruby
NEEDS="ruby"
PACKAGES="ruby ruby-activerecord ruby-sqlite3"
MESSAGE="ActiveRecord::PendingMigrationError"
DEAD_END=0
WORKAROUND=0
tool_version() { ruby -e 'require "active_record"; puts "Rails #{ActiveRecord.version}"'; }
setup() {
  unset RUBYOPT; export RAILS_ENV=development
  mkdir -p db/migrate
  printf 'class CreateOrders < ActiveRecord::Migration[6.1]\n  def change\n    create_table(:orders) { |t| t.string :customer }\n  end\nend\n' > db/migrate/20261101120000_create_orders.rb
  cat > check.rb <<'R'
require "active_record"
ActiveRecord::Base.establish_connection(adapter: "sqlite3", database: "db/#{ENV["RAILS_ENV"]}.sqlite3")
ActiveRecord::Migration.verbose = false
ActiveRecord::MigrationContext.new("db/migrate", ActiveRecord::SchemaMigration).migrate if ARGV[0] == "migrate"
ActiveRecord::Migration.check_pending!
puts "up to date"
R
}
provoke() { ruby check.rb; }
# another environment has another database; a second file is pending, too
dead_end() { RAILS_ENV=test ruby check.rb migrate; ruby check.rb; sed 's/CreateOrders/AddTotal/; s/create_table.*/add_column :orders, :total, :integer/' db/migrate/20261101120000_create_orders.rb > db/migrate/20261102090000_add_total.rb; ruby check.rb; }
workaround() { ruby check.rb migrate; }
advice() {
  command -v rails >/dev/null || return 77
  . "$HERE/application.inc"; rails_application shop; bin/rails db:migrate >/dev/null; bin/rails generate migration AddTotal >/dev/null
  try_advice 0 env=development | tee status.txt; check 'the pending one is shown' grep -qE 'down .*Add total' status.txt
  check 'it has run' sh -c 'bin/rails db:migrate:status | grep -qE "up .*Add total"'
  try_advice 1; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
