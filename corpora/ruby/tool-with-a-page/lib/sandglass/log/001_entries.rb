Sequel.migration do
  change do
    create_table(:entries) do
      primary_key :id
      String :task
      Time :began
    end
  end
end
