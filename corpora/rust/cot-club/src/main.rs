mod boats;
mod migrations;

use cot::cli::CliMetadata;
use cot::db::migrations::SyncDynMigration;
use cot::project::RegisterAppsContext;
use cot::router::{Route, Router};
use cot::{App, AppBuilder, Project};

struct Boats;

impl App for Boats {
    fn name(&self) -> &'static str {
        "boats"
    }

    fn migrations(&self) -> Vec<Box<SyncDynMigration>> {
        cot::db::migrations::wrap_migrations(migrations::MIGRATIONS)
    }

    fn router(&self) -> Router {
        Router::with_urls([Route::with_handler_and_name("/boats", boats::list, "boats")])
    }
}

struct Club;

impl Project for Club {
    fn cli_metadata(&self) -> CliMetadata {
        cot::cli::metadata!()
    }

    fn register_apps(&self, apps: &mut AppBuilder, _context: &RegisterAppsContext) {
        apps.register_with_views(Boats, "");
    }
}

#[cot::main]
fn main() -> impl Project {
    Club
}
