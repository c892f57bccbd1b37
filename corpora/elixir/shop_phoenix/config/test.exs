import Config

config :shop, Shop.Repo, adapter: Ecto.Adapters.SQLite3, database: "test.db"
