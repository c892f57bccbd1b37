Mysql2::Client.new(host: "archive")
CACHE = Dalli::Client.new("localhost:11211")
