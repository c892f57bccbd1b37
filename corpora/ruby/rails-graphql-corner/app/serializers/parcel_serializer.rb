class ParcelSerializer < ActiveModel::Serializer
  attributes :id, :code
end
