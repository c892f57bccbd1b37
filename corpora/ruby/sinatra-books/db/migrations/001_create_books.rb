Sequel.migration do
  change do
    create_table(:books) do
      primary_key :id
      String :title, null: false
      Integer :year
    end
  end
end
