from fathoms import create_app

application = create_app()
