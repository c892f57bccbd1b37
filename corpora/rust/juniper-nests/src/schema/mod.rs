mod nests;

use juniper::{EmptyMutation, EmptySubscription, RootNode};

mod prelude {
    pub use juniper::{graphql_object, FieldResult, GraphQLObject};
}

#[derive(Default)]
pub struct Register {}

impl juniper::Context for Register {}

pub type Schema = RootNode<'static, nests::Nests, EmptyMutation<Register>, EmptySubscription<Register>>;

pub fn create() -> Schema {
    Schema::new(nests::Nests, EmptyMutation::new(), EmptySubscription::new())
}
