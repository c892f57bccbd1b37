diesel::table! {
    animals (id) {
        id -> Int4,
        name -> Varchar,
        age -> Int4,
    }
}
