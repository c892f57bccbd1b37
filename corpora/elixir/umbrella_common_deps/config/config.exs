import Config

config :quay, ecto_repos: [Quay.Repo]
