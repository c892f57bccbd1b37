from baseframe import cache
from flask import Blueprint, jsonify

from .forms import BellForm
from .models import Bell, db

tower = Blueprint("tower", __name__)


@tower.get("/bells")
@cache.cached(timeout=60)
def bells():
    return jsonify([{"note": bell.note, "weight": bell.weight} for bell in Bell.query.order_by(Bell.weight)])


@tower.post("/bells")
def hang():
    form = BellForm()
    if not form.validate():
        return jsonify(errors=form.errors), 422
    bell = Bell()
    form.populate_obj(bell)
    db.session.add(bell)
    db.session.commit()
    return jsonify(id=bell.id), 201
