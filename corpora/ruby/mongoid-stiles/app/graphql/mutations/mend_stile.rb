module Mutations
  class MendStile < Checked
    argument :path, String
    argument :steps, Integer
    field :stile, Types::StileType

    checks do
      params { required(:steps).filled(:integer, gt?: 0) }
    end

    def perform(path:, steps:) = {stile: Stile.find_by(path: path).tap { |one| one.update(steps: steps) }}
  end
end
