Sequel.migration do
  change do
    create_table(:badges) do
      primary_key :id
      String :name, null: false
      DateTime :issued_at
    end
    create_table(:visits) do
      primary_key :id
      DateTime :at
    end
  end
end
