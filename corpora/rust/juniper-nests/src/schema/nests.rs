use super::{prelude::*, Register};

#[derive(GraphQLObject)]
pub struct Nest {
    tree: String,
    kind: Kind,
}

#[derive(juniper::GraphQLEnum)]
pub enum Kind {
    Rook,
    Jay,
}

pub struct Nests;

#[graphql_object(Context = Register)]
impl Nests {
    fn nests(tree: String) -> FieldResult<Vec<Nest>> {
        Ok(vec![Nest { tree, kind: Kind::Rook }])
    }
}
