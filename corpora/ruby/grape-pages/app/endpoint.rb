module Pages
  # What all versions of the interface have in common.
  class Endpoint < Grape::API
    version "v1", using: :path
    format :json
  end
end
