import Config

config :lighters, LightersWeb.Endpoint, render_errors: [formats: [json: LightersWeb.ErrorJSON]]
config :phoenix, :json_library, Jason
