"""Names that one file leaves open are resolved by what other files export."""

from __future__ import annotations

from detector.link import link
from detector.observations import Fact, Package


def base(symbol: str, name: str, path: str = "a.py", language: str = "python") -> Fact:
    return Fact("base", name, path, 1, language, symbol=symbol)


def test_an_exported_name_is_replaced_by_what_it_stands_for() -> None:
    export = Fact("export", "src.app.ext.db", "app/ext.py", 2, "python", "flask_sqlalchemy.SQLAlchemy")
    found = link([export, base("User", "app.ext.db.Model")])
    assert [f.name for f in found] == ["flask_sqlalchemy.SQLAlchemy.Model"]


def imported(name: str, origin: str) -> Fact:
    return Fact("export", name, "x.py", 1, "python", origin, symbol=name.rpartition(".")[2])


def test_what_a_package_imports_from_its_modules_stands_for_what_they_make() -> None:
    package = imported("libs.kit.src.kit.Router", "libs.kit.src.kit.web.Router")
    module = imported("libs.kit.src.kit.web.Router", "fastapi.APIRouter")
    found = link([package, module, base("Routes", "kit.Router")])
    assert [f.name for f in found] == ["fastapi.APIRouter"]


def test_what_a_package_imports_stands_for_nothing_of_a_library_with_such_a_module() -> None:
    package = imported("app.models.Model", "app.models.base.Model")
    found = link([package, base("User", "django.db.models.Model"), base("Car", "app.models.Model")])
    assert [f.name for f in found] == ["django.db.models.Model", "app.models.base.Model"]


def test_packages_that_import_from_each_other_do_not_hang() -> None:
    one, other = imported("app.a.x", "app.b.x"), imported("app.b.x", "app.a.x")
    assert [f.symbol for f in link([one, other, base("X", "app.a.x")])] == ["X"]


def test_a_package_with_a_point_in_its_name_is_no_member_of_a_module_of_that_name() -> None:
    client = Fact("export", "./client/socket.io", "client/socket.js", 1, "javascript", "socket.io-client")
    served = Fact("call", "socket.io", "server.js", 4, "javascript")
    assert [f.name for f in link([client, served], {"socket.io"})] == ["socket.io"]


def export(name: str, target: str) -> Fact:
    return Fact("export", name, "x.ts", 1, "typescript", target)


def called(name: str, *exports: Fact, foreign: tuple[str, ...] = ()) -> str:
    return next(f.name for f in link([*exports, Fact("call", name, "a.ts", 1, "typescript")], foreign))


def test_what_a_barrel_hands_on_stands_for_what_its_module_exports() -> None:
    barrels = (export("./src/dto.*", "./src/dto/shop"), export("./src/dto/shop.*", "./src/dto/shop/cart"))
    made = export("./src/dto/shop/cart.cartRequest", "zod.object")
    assert called("./src/dto.cartRequest.parse", *barrels, made) == "zod.object.parse"
    assert called("./src/dto.orderRequest.parse", *barrels, made) == "./src/dto.orderRequest.parse"


def test_barrels_that_hand_on_each_other_do_not_hang() -> None:
    assert called("./a.x", export("./a.*", "./b"), export("./b.*", "./a")) == "./a.x"


def test_a_package_of_the_repository_exports_what_its_source_exports() -> None:
    made = export("./packages/contracts/src.cart", "zod.object")
    assert called("@shop/contracts.cart.parse", made) == "zod.object.parse"


def test_a_package_of_somebody_else_is_no_folder_of_that_name() -> None:
    own = export("./libs/common/src.Module", "./libs/common/src/module.make")
    assert called("@nestjs/common.Module", own, foreign=("@nestjs/common",)) == "@nestjs/common.Module"


def test_a_package_of_the_repository_is_known_by_its_name_whatever_its_folder_is_called() -> None:
    made = export("./packages/common/src.context", "@zodios/express.zodiosContext")
    called = Fact("call", "shop-common.context.router", "packages/orders/src/routes.ts", 1, "typescript")
    package = Package("npm", "shop-common", "packages/common/package.json", "packages/common")
    assert [f.name for f in link([made, called], packages=[package])] == ["@zodios/express.zodiosContext.router"]


def test_a_module_that_is_named_by_its_path_is_that_file_and_no_other_one_of_its_name() -> None:
    files = ["app/models/base/Model.ts", "server/models/base/Model.ts", "server/models/base/index.ts"]
    client = base("Theme", "./app/models/base/Model", "app/models/Theme.ts", "typescript")
    own = base("Doc", "./server/models/base/Model", "server/models/Doc.ts", "typescript")
    stored = base("Model", "sequelize-typescript.Model", "server/models/base/Model.ts", "typescript")
    found = link([client, own, stored], files=files)
    assert [f.symbol for f in found if f.name == "sequelize-typescript.Model"] == ["Model", "Doc"]
    made = export("./server/models/base/Model.pool", "pg.Pool")
    asked = Fact("call", "./app/models/base/Model.pool.query", "app/models/Theme.ts", 1, "typescript")
    assert [f.name for f in link([made, asked], files=files)] == [asked.name]


def test_a_class_has_the_bases_of_its_base_at_its_own_line() -> None:
    found = link([base("Entity", "javax.Entity", "a.java", "java"), base("User", "shop.Entity", "b.java", "java")])
    inherited = [f for f in found if f.symbol == "User"]
    assert [(f.name, f.path) for f in inherited] == [("shop.Entity", "b.java"), ("javax.Entity", "b.java")]


def test_classes_that_extend_each_other_do_not_hang() -> None:
    found = link([base("A", "a.B"), base("B", "a.A")])
    assert {(f.symbol, f.name) for f in found} >= {("A", "a.B"), ("B", "a.A")}


def test_names_of_another_language_are_not_mixed_up() -> None:
    export = Fact("export", "app.db.session", "db.ts", 1, "typescript", "typeorm.DataSource")
    found = link([export, Fact("call", "app.db.session", "a.py", 1, "python")])
    assert [f.name for f in found] == ["app.db.session"]


def test_a_long_chain_of_bases_is_followed_only_so_far() -> None:
    found = link([base(f"C{n}", f"a.C{n + 1}") for n in range(50)])
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


def test_of_two_name_spaces_of_one_name_the_nearest_is_meant() -> None:
    found = link([
        base("Mailer", "App\\Console\\Kernel", "apps/parcels/app/Mailer.php", "php"),
        base("Kernel", "Illuminate\\Foundation\\Console\\Kernel", "apps/parcels/app/Console/Kernel.php", "php"),
        base("Kernel", "Laravel\\Lumen\\Console\\Kernel", "apps/gateway/app/Console/Kernel.php", "php"),
        base("Kernel", "Acme\\Kernel", "apps/parcels/modules/Console/Kernel.php", "php"),
    ])  # fmt: skip
    assert {f.name for f in found if f.symbol == "Mailer"} == {
        "App\\Console\\Kernel",
        "Illuminate\\Foundation\\Console\\Kernel",
    }
    assert {f.name for f in found if f.path == "apps/parcels/app/Console/Kernel.php"} == {
        "Illuminate\\Foundation\\Console\\Kernel"
    }


def test_a_file_in_the_folder_of_one_service_is_nearer_than_one_that_shares_only_the_root() -> None:
    found = link([
        base("Door", "App\\Http\\Kernel", "parcels/modules/Door.php", "php"),
        base("Kernel", "Illuminate\\Foundation\\Http\\Kernel", "parcels/app/Http/Kernel.php", "php"),
        base("Kernel", "Laravel\\Lumen\\Http\\Kernel", "gateway/app/Http/Kernel.php", "php"),
    ])  # fmt: skip
    assert {f.name for f in found if f.symbol == "Door"} == {
        "App\\Http\\Kernel",
        "Illuminate\\Foundation\\Http\\Kernel",
    }


def test_of_two_classes_of_one_name_the_one_in_the_module_named_is_meant() -> None:
    found = link([
        base("Owner", "django.db.models.Model", "libs/shared/accounts/models.py"),
        base("Owner", "sqlalchemy.orm.DeclarativeBase", "apps/worker/database/models.py"),
        base("Payer", "shared.accounts.models.Owner", "apps/api/billing.py"),
        base("Debtor", "database.Owner", "apps/worker/debts.py"),
        base("Tenant", "landlord.Owner", "apps/worker/rent.py"),
    ])  # fmt: skip
    assert [f.name for f in found if f.symbol == "Payer"][1:] == ["django.db.models.Model"]
    assert [f.name for f in found if f.symbol == "Debtor"][1:] == ["sqlalchemy.orm.DeclarativeBase"]
    assert [f.name for f in found if f.symbol == "Tenant"] == ["landlord.Owner"]


def test_of_two_modules_of_one_name_the_nearest_is_meant() -> None:
    found = link([
        base("Base", "sqlalchemy.orm.DeclarativeBase", "services/a/app/models.py"),
        base("Base", "peewee.Model", "services/b/app/models.py"),
        base("User", "app.models.Base", "services/b/app/users.py"),
    ])  # fmt: skip
    assert [f.name for f in found if f.symbol == "User"][1:] == ["peewee.Model"]


def test_a_member_of_a_class_of_ones_own_is_one_of_its_base() -> None:
    route = Fact("annotation", "shop.app.Shop.route", "shop/views.py", 4, "python", symbol="home")
    found = link([base("Shop", "flask.Flask", "shop/app.py"), route])
    assert [f.name for f in found if f.kind == "annotation"] == ["shop.app.Shop.route", "flask.Flask.route"]


def test_in_ruby_the_class_meant_stands_in_the_modules_that_are_named() -> None:
    def ruby(symbol: str, name: str, *modules: str) -> Fact:
        return Fact("base", name, f"app/{symbol.lower()}.rb", 1, "ruby", symbol=symbol, scopes=modules)

    found = link(
        [
            ruby("Channel", "ActionCable::Channel::Base", "Cable::"),
            ruby("Base", "ApplicationRecord", "Billing::"),
            ruby("Orders", "Cable::Channel"),
            ruby("Invoice", "Billing::Base", "Shop::"),
        ]
    )
    assert [f.name for f in found if f.symbol == "Orders"] == ["Cable::Channel", "ActionCable::Channel::Base"]
    assert [f.name for f in found if f.symbol == "Invoice"] == ["Billing::Base", "ApplicationRecord"]


def test_in_elixir_what_a_macro_brings_belongs_to_the_module_that_is_named() -> None:
    def used(symbol: str, name: str, module: str) -> Fact:
        return Fact("base", name, "lib/a.ex", 1, "elixir", symbol=symbol, scopes=(f"{module}.",))

    found = link(
        [
            used("controller", "Phoenix.Controller", "Shop.Web"),
            used("Schema", "Ecto.Schema", "Shop.Schema"),
            used("Shop.Web.Orders", "Shop.Web.controller", "Shop.Web.Orders"),
            used("Shop.Order", "Shop.Schema", "Shop.Order"),
            used("Shop.Web.Api", "Absinthe.Schema", "Shop.Web.Api"),
        ]
    )
    assert [f.name for f in found if f.symbol == "Shop.Web.Orders"] == ["Shop.Web.controller", "Phoenix.Controller"]
    assert [f.name for f in found if f.symbol == "Shop.Order"] == ["Shop.Schema", "Ecto.Schema"]
    assert [f.name for f in found if f.symbol == "Shop.Web.Api"] == ["Absinthe.Schema"]


def test_a_function_of_a_module_of_somebody_else_is_none_of_a_folder_that_ends_alike() -> None:
    own = Fact("export", "users/server.New", "users/server/new.go", 1, "go", "users/server.Server")
    there = Fact("call", "example.com/common/server.New.HTTP.Path", "main.go", 1, "go")
    here = Fact("call", "example.com/shop/users/server.New.Run", "main.go", 2, "go")
    found = [fact.name for fact in link([own, there, here], ("example.com/common",))]
    assert found == ["example.com/common/server.New.HTTP.Path", "users/server.Server.Run"]
