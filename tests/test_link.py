"""Names that one file leaves open are resolved by what other files export."""

from __future__ import annotations

from detector.link import link
from detector.model import Fact


def base(symbol: str, name: str, path: str = "a.py", language: str = "python") -> Fact:
    return Fact("base", name, path, 1, language, symbol=symbol)


def test_an_exported_name_is_replaced_by_what_it_stands_for() -> None:
    export = Fact("export", "src.app.ext.db", "app/ext.py", 2, "python", "flask_sqlalchemy.SQLAlchemy")
    found = link([export, base("User", "app.ext.db.Model")])
    assert [f.name for f in found] == ["flask_sqlalchemy.SQLAlchemy.Model"]


def test_a_class_has_the_bases_of_its_base_at_its_own_line() -> None:
    found = link([base("Entity", "javax.Entity", "Entity.java"), base("User", "shop.Entity", "User.java")])
    inherited = [f for f in found if f.symbol == "User"]
    assert [(f.name, f.path) for f in inherited] == [("shop.Entity", "User.java"), ("javax.Entity", "User.java")]


def test_classes_that_extend_each_other_do_not_hang() -> None:
    found = link([base("A", "x.B"), base("B", "x.A")])
    assert {(f.symbol, f.name) for f in found} >= {("A", "x.B"), ("B", "x.A")}


def test_names_of_another_language_are_not_mixed_up() -> None:
    export = Fact("export", "app.db.session", "db.ts", 1, "typescript", "typeorm.DataSource")
    found = link([export, Fact("call", "app.db.session", "a.py", 1, "python")])
    assert [f.name for f in found] == ["app.db.session"]


def test_a_long_chain_of_bases_is_followed_only_so_far() -> None:
    found = link([base(f"C{n}", f"x.C{n + 1}") for n in range(50)])
    assert len([f for f in found if f.symbol == "C0"]) <= 8


def test_a_base_in_a_name_space_is_the_one_in_that_folder() -> None:
    own = [
        base("Store", "App\\Http\\Api\\Request", "app/Http/Api/Store.php", "php"),
        base("Request", "App\\Http\\Request", "app/Http/Api/Request.php", "php"),
        base("Request", "Illuminate\\FormRequest", "app/Http/Request.php", "php"),
        base("Client", "Saloon\\Web\\Request", "app/Clients/Client.php", "php"),
    ]
    found = link(own)
    assert [f.name for f in found if f.symbol == "Store"][1:] == ["App\\Http\\Request", "Illuminate\\FormRequest"]
    assert [f.name for f in found if f.symbol == "Client"] == ["Saloon\\Web\\Request"]
