Sequel.migration do
  change do
    create_table(:albums) { primary_key :id }
  end
end
