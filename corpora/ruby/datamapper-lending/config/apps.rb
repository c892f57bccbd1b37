Padrino.mount("Lending::App", app_file: Padrino.root("app/app.rb")).to("/")
