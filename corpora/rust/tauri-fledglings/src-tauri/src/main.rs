mod nests;
mod returned;

#[tauri::command]
async fn nests(kept: tauri::State<'_, sqlx::SqlitePool>) -> Result<Vec<String>, String> {
    nests::trees(&kept).await.map_err(|error| error.to_string())
}

#[tauri::command]
async fn log_in() -> Option<String> {
    returned::code().await
}

fn main() {
    let kept = tauri::async_runtime::block_on(nests::open()).expect("the file of nests");
    tauri::Builder::default()
        .manage(kept)
        .invoke_handler(tauri::generate_handler![nests, log_in])
        .run(tauri::generate_context!())
        .expect("the window");
}
