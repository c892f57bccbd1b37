require "bundler/setup"
require "hanami/setup"
require "hanami/model"
require_relative "../lib/tasks"
require_relative "../apps/web/application"

Hanami.configure do
  mount Web::Application, at: "/"

  model do
    adapter :sql, ENV.fetch("DATABASE_URL")
    migrations "db/migrations"
  end
end
