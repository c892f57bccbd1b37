import Config

config :fleet, ecto_repos: [Fleet.Repo]
config :fleet_web, FleetWeb.Endpoint, url: [host: "localhost"]
