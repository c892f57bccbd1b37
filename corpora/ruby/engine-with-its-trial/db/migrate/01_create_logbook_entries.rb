class CreateLogbookEntries < ActiveRecord::Migration[7.1]
  def change
    create_table(:logbook_entries) { |t| t.string :title }
  end
end
