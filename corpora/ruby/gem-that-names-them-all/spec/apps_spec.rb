require "sinatra/base"
require "grape"
require "roda"

class RailsApp < Rails::Application; end
class SinatraApp < Sinatra::Base; get("/") { "" }; end
class HanamiApp < Hanami::App; end
class GrapeApp < Grape::API; params { requires :id }; get(:x) { 1 }; end
class RodaApp < Roda; route { |r| r.root { "" } }; end
class PadrinoApp < Padrino::Application; end
class Resource < Webmachine::Resource; end
class Record < ActiveRecord::Base; validates :id, presence: true; end
class Album < Sequel::Model; end
class Albums < ROM::Relation[:sql]; end
class Page; include Mongoid::Document; end
class Contract < Dry::Validation::Contract; end
class CreateRecords < ActiveRecord::Migration[7.1]; end
Sequel.migration { change { drop_table :x } }
ROM::SQL.migration { change { drop_table :x } }
class Boat; include DataMapper::Resource; validates_presence_of :name; end
class Book < Mutations::Command; end
class Song < Sequel::Model; plugin :validation_helpers; def validate; validates_presence :name; end; end
DataMapper.auto_upgrade!
JSON::Validator.validate!({}, {})
JSONSchemer.schema({}).valid?({})
