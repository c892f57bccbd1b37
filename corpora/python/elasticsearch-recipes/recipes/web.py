from flask import Flask, jsonify, request

from recipes.documents import Recipe

app = Flask(__name__)


@app.get("/recipes")
def search():
    found = Recipe.search().query("match", name=request.args["q"])[:20].execute()
    return jsonify([hit.to_dict() for hit in found])


@app.post("/recipes")
def add():
    recipe = Recipe(**request.get_json())
    recipe.save(refresh=True)
    return jsonify(id=recipe.meta.id), 201
