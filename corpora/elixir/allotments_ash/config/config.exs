import Config

config :allotments, ecto_repos: [Allotments.Repo], ash_domains: [Allotments.Plots]

config :allotments, Allotments.Repo, database: Path.expand("../allotments_dev.db", __DIR__)
