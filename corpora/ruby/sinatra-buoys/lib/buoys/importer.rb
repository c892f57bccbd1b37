require "sidekiq"
require "json"

module Buoys
  class Importer
    include Sidekiq::Job

    def perform(text)
      JSON.parse(text).each { |buoy| Buoys.index.index(index: "buoys", id: buoy["id"], body: buoy) }
    end
  end
end
