class Relative
  include ActiveGraph::Node

  property :name, type: String
  has_many :out, :children, type: :PARENT_OF, model_class: :Relative
end
