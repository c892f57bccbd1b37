use charybdis::macros::charybdis_model;
use charybdis::types::{Int, Text};
use serde::{Deserialize, Serialize};

#[charybdis_model(table_name = cuts, partition_keys = [bed], clustering_keys = [year])]
#[derive(Serialize, Deserialize, Default)]
pub struct Cut {
    pub bed: Text,
    pub year: Int,
    pub bundles: Int,
}
