include("server", "lamps", "horns", "gongs")
