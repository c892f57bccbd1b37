from flask import Blueprint, jsonify, render_template, request
from wtforms import Form, StringField, validators

from gazettes import shelves

pages = Blueprint("pages", __name__)


class Search(Form):
    words = StringField("Words", [validators.Length(min=3)])


@pages.route("/")
def search():
    form = Search(request.args)
    if not form.validate():
        return render_template("search.html", form=form)
    return render_template("found.html", found=shelves.found(form.words.data, 1))


@pages.route("/api/gazettes/<number>/issues")
def issues(number):
    return jsonify([issue.to_mongo() for issue in shelves.issues(number)])
