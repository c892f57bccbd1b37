class CreateMoorings < ActiveRecord::Migration[7.1]
  def change
    create_table :moorings do |t|
      t.string :name
      t.integer :depth
    end
  end
end
