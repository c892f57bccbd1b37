require "elasticsearch"

module Register
  CLIENT = Elasticsearch::Client.new(url: ENV.fetch("REGISTER_URL"))

  def self.find(name)
    CLIENT.search(index: "wrecks", q: name)["hits"]["hits"]
  end

  def self.add(wreck)
    CLIENT.index(index: "wrecks", body: wreck)
  end
end
