import Config

config :kettles, Kettles.Repo,
  hostname: "db",
  username: "postgres",
  database: "kettles_dev"
