from flask import Blueprint, jsonify, redirect, render_template, url_for

from guestbook.extensions import cache, db
from guestbook.forms import EntryForm
from guestbook.models import Entry

bp = Blueprint("guestbook", __name__)


@bp.route("/", methods=["GET", "POST"])
def book():
    form = EntryForm()
    if form.validate_on_submit():
        entry = Entry()
        form.populate_obj(entry)
        db.session.add(entry)
        db.session.commit()
        return redirect(url_for("guestbook.book"))
    return render_template("book.html", form=form)


@bp.route("/entries.json")
@cache.cached(timeout=60)
def entries():
    return jsonify([entry.as_dict() for entry in Entry.query.order_by(Entry.id.desc()).limit(50)])


@bp.app_errorhandler(404)
def missing(error):
    return render_template("missing.html"), 404
