from carillons import create_app

application = create_app()
