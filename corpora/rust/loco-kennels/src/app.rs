use loco_rs::app::{AppContext, Hooks};
use loco_rs::controller::AppRoutes;

use crate::controllers;

pub struct App;

#[async_trait::async_trait]
impl Hooks for App {
    fn app_name() -> &'static str {
        env!("CARGO_CRATE_NAME")
    }

    fn routes(_ctx: &AppContext) -> AppRoutes {
        AppRoutes::with_default_routes().add_route(controllers::dogs::routes())
    }
}
