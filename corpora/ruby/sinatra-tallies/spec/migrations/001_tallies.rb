Sequel.migration do
  change do
    create_table(:tallies) { primary_key :id }
  end
end
