import Config

config :ferry, ecto_repos: [Ferry.Repo]
config :ferry_api, FerryApi.Endpoint, url: [host: "localhost"]
