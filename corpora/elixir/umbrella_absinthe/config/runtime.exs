import Config

config :fleet, positions_url: System.get_env("POSITIONS_URL", "mongodb://positions.example.com:27017/boxes")
