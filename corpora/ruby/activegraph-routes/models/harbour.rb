class Harbour
  include ActiveGraph::Node

  property :name, type: String
  has_many :both, :neighbours, rel_class: :Route, model_class: :Harbour
end
