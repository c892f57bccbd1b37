from flask import Flask

from guestbook.extensions import cache, db, migrate


def create_app(config: str = "guestbook.config.Production") -> Flask:
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)
    migrate.init_app(app, db)
    cache.init_app(app)

    from guestbook.views import bp

    app.register_blueprint(bp)
    return app
