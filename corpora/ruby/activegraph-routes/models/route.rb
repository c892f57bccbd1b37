class Route
  include ActiveGraph::Relationship

  from_class :Harbour
  to_class :Harbour
  property :miles, type: Float
end
