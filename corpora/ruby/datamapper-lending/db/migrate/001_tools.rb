require "dm-migrations/migration_runner"

migration 1, :create_tools do
  up do
    create_table(:tools) do
      column :id, Integer, serial: true
      column :name, String, size: 80
    end
  end

  down { drop_table :tools }
end
