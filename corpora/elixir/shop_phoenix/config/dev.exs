import Config

config :shop, Shop.Repo, url: "ecto://shop:change-me@localhost/shop_dev"
