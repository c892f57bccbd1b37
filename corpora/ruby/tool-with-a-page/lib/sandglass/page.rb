require "sinatra/base"
require "json"

module Sandglass
  class Page < Sinatra::Base
    get("/") { Entries.all.map { |e| e[:task] }.join("\n") }
    get("/entries.json") { Entries.all.to_json }
  end
end
