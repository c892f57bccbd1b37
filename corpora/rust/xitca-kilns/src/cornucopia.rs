// This file was generated with `cornucopia`. Do not modify.
pub mod queries {
    pub mod kilns {
        use cornucopia_async::GenericClient;
        pub struct KilnsStmt(cornucopia_async::private::Stmt);
        pub fn kilns() -> KilnsStmt {
            KilnsStmt(cornucopia_async::private::Stmt::new("SELECT name FROM kiln"))
        }
    }
}
