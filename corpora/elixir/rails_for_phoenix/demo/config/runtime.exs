import Config

config :harbour, Harbour.Repo, url: System.fetch_env!("DATABASE_URL")
