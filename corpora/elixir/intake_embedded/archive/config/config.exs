import Config

config :archive, ecto_repos: [Archive.Repo]
