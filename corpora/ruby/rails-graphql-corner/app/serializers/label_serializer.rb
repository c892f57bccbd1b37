class LabelSerializer < ActiveModel::Serializer
  attributes :id, :code
end
