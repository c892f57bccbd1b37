use crate::{schema::racks, Context};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use dropshot::{endpoint, HttpError, HttpResponseOk, RequestContext};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Queryable, Selectable, Serialize, JsonSchema)]
#[diesel(table_name = racks)]
pub struct Rack {
    pub id: i32,
    pub label: String,
}

#[endpoint { method = GET, path = "/racks" }]
pub async fn list(ctx: RequestContext<Context>) -> Result<HttpResponseOk<Vec<Rack>>, HttpError> {
    let mut conn = ctx.context().pool.get().await.map_err(|e| HttpError::for_internal_error(e.to_string()))?;
    let found = racks::table.select(Rack::as_select()).load(&mut conn).await;
    found.map(HttpResponseOk).map_err(|e| HttpError::for_internal_error(e.to_string()))
}
