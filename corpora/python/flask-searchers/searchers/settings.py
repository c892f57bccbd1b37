ENGINES = ["encyclopedia"]
