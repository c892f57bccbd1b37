// @generated automatically by Diesel CLI.

diesel::table! {
    racks (id) {
        id -> Int4,
        label -> Text,
    }
}
