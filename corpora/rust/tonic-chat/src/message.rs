use charybdis::macros::charybdis_model;
use charybdis::types::Text;

#[charybdis_model(table_name = messages, partition_keys = [room], clustering_keys = [text])]
pub struct Message {
    pub room: Text,
    pub text: Text,
}
