import Config

config :shop, Shop.Repo, url: System.fetch_env!("DATABASE_URL")
