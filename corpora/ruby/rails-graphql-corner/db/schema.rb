ActiveRecord::Schema[7.0].define(version: 2023_01_01_000000) do
  create_table "parcels", charset: "utf8mb4", collation: "utf8mb4_general_ci", force: :cascade do |t|
    t.string "code", null: false
  end
end
