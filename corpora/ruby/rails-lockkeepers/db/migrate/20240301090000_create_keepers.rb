class CreateKeepers < ActiveRecord::Migration[7.1]
  def change
    create_table :keepers do |t|
      t.string :name, null: false
      t.integer :visits, null: false, default: 0
    end
  end
end
