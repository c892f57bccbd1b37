require "sequel"

module Sandglass
  module Entries
    def self.db
      @db ||= Sequel.sqlite(File.expand_path("~/.sandglass.db")).tap do |db|
        Sequel.extension :migration
        Sequel::Migrator.run(db, File.expand_path("log", __dir__))
      end
    end

    def self.add(task) = db[:entries].insert(task: task, began: Time.now)
    def self.all = db[:entries].all
  end
end
