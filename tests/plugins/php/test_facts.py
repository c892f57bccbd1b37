"""Facts of PHP source."""

from __future__ import annotations

from detector.plugins.php.conventions import key_of
from detector.plugins.php.docblocks import headers, tags
from tests.plugins.php import facts_of

ORM = "use Doctrine\\ORM\\Mapping as ORM;\n"


def _of(text: str, kind: str) -> list[str]:
    return [f.name for f in facts_of("<?php\n" + text) if f.kind == kind]


def test_imports_are_full_names_of_single_grouped_and_function_uses() -> None:
    text = "use A\\B as C;\nuse D\\{E, F as G};\nuse function H\\i;\n"
    assert _of(text, "import") == ["A\\B", "D\\E", "D\\F", "H\\i"]


def test_supertypes_are_resolved_through_use_and_name_space() -> None:
    text = "namespace App;\nuse X\\Model;\nclass User extends Model implements Named { use \\Y\\SoftDeletes; }\n"
    found = [(f.symbol, f.name) for f in facts_of("<?php " + text) if f.kind == "base"]
    assert found == [("User", "X\\Model"), ("User", "App\\Named"), ("User", "Y\\SoftDeletes")]


def test_an_anonymous_class_has_the_name_of_its_file() -> None:
    fact = facts_of("<?php return new class extends \\M {};", "database/migrations/2024_x.php")[0]
    assert (fact.kind, fact.name, fact.symbol) == ("base", "M", "2024_x")


def test_attributes_and_doc_annotations_are_the_same_fact() -> None:
    text = ORM + '#[ORM\\Entity("a")]\nclass A {}\n/**\n * @ORM\\Entity("b")\n * @param string $x\n */\nclass B {}\n'
    found = [(f.name, f.value, f.symbol, f.line) for f in facts_of("<?php " + text) if f.kind == "annotation"]
    name = "Doctrine\\ORM\\Mapping\\Entity"
    assert found == [(name, "a", "A", 2), (name, "b", "B", 5)]


def test_a_member_with_an_attribute_is_told_with_its_class() -> None:
    text = "use V\\Assert;\nclass A { #[Assert] private $x; #[Assert] function y() {} }"
    assert [f.symbol for f in facts_of("<?php " + text) if f.kind == "annotation"] == ["A::x", "A::y"]


def test_types_of_parameters_and_properties_name_the_receiver() -> None:
    text = """
use Http\\Request;
class C {
    private ?\\Db\\Store $store;
    public function __construct(private \\Orm\\Manager $em) {}
    public function go(Request $request, $other) {
        $request->validate([]);
        $this->em->persist($other);
        $this->store->find(1);
        $other->run();
    }
}
"""
    assert _of(text, "call") == ["Http\\Request::validate", "Orm\\Manager::persist", "Db\\Store::find", ".run"]


def test_what_holds_a_result_stands_for_what_was_called() -> None:
    text = "use Slim\\Factory\\AppFactory;\n$app = AppFactory::create();\n$app->get('/x', $f);\n(new App)->run();\n"
    calls = _of(text, "call")
    assert calls == ["Slim\\Factory\\AppFactory::create", "Slim\\Factory\\AppFactory::create::get", "App::run", "App"]


def test_an_unknown_receiver_and_this_are_told_as_scopes() -> None:
    text = "class A extends Base { function x() { $this->validate(1); $this->load->library('y'); $r->get('/'); } }"
    scopes = {f.name: f.scopes for f in facts_of("<?php " + text) if f.kind == "call"}
    assert scopes == {".validate": ("$this", "Base"), ".library": ("$this->load",), ".get": ("$r",)}


def test_a_facade_of_the_global_name_space_has_its_home_as_scope() -> None:
    fact = facts_of("<?php Route::get('/x', 'C@y');")[0]
    assert (fact.name, fact.scopes, fact.value) == ("Route::get", ("Illuminate\\Support\\Facades\\",), "/x")


def test_listed_keys_are_tags_with_the_purpose_of_the_section_they_stand_in() -> None:
    text = """
$db['default']['dbdriver'] = 'mysqli';
return ['production' => ['adapter' => 'pgsql'], 'test' => ['adapter' => env('X', 'sqlite')], 'name' => 'x'];
"""
    found = [(f.name, f.value, f.purpose) for f in facts_of("<?php " + text) if f.kind == "tag"]
    expected = [("dbdriver", "mysqli", ""), ("adapter", "pgsql", "production"), ("adapter", "sqlite", "test")]
    assert found == expected


def test_of_a_text_with_variables_the_start_is_told() -> None:
    values = [f.value for f in facts_of("<?php new PDO('mysql:host=h;dbname=d'); new PDO(\"pgsql:host=$h\");")]
    assert values == ["mysql:host=h;dbname=d", "pgsql:host="]


def test_text_around_php_and_broken_source_do_no_harm() -> None:
    assert _of("?><p><?php class A extends B { function (", "base") in (["B"], [])
    assert facts_of("<html>no code</html>") == []


def test_of_several_groups_of_settings_the_chosen_one_counts() -> None:
    text = "$db['a'] = ['dbdriver' => 'mysqli'];\n$db['b']['dbdriver'] = 'postgre';\n$db[X]['dbdriver'] = 'sqlite3';"
    for chosen, found in (
        ("$active_group = 'a';", ["mysqli", "sqlite3"]), ("$active_group = X;", ["mysqli", "postgre", "sqlite3"])
    ):  # fmt: skip
        assert [f.value for f in facts_of(f"<?php {chosen}\n{text}") if f.kind == "tag"] == found


def test_tags_of_a_comment_are_tokens_not_words() -> None:
    text = '/** mail a@b.c, @A\\B("x") @C({"y"}) @D(name="z") \n * @E */'
    assert list(tags(text)) == [("A\\B", "x", 0), ("C", "", 0), ("D", "", 0), ("E", "", 1)]


def test_headers_are_those_of_plugins_and_themes() -> None:
    assert list(headers("/*\n * Plugin Name: Events\n * Author: x\n */")) == [("Plugin Name", "Events", 1)]


def test_the_word_of_a_rule_tells_one_class_of_a_framework_from_another() -> None:
    names = ["Illuminate\\Foundation\\Http\\FormRequest", "Illuminate\\Http\\Request::validate", "Slim\\", "::group"]
    assert [key_of(name) for name in names] == ["FormRequest", "validate", "Slim", "group"]
    assert key_of("CodeIgniter\\Controller.validate") == "Controller"


def test_a_variable_with_a_dsn_tells_what_is_connected_to() -> None:
    text = "$dsn = sprintf('mysql:host=%s', $host);\n$db = new PDO($dsn);\n$this->dsn = 'pgsql:host=x';\nnew PDO($this->dsn);\nnew PDO($other);"
    found = [f.value.partition(":")[0] for f in facts_of("<?php\n" + text) if f.name == "PDO"]
    assert found == ["mysql", "pgsql", ""]


def test_a_property_that_declares_something_is_a_tag_unless_it_is_empty() -> None:
    text = "class A extends AppModel { public $validate = array('a' => 'b'); }\nclass B extends AppModel { public $validate = []; }\nclass C { public $validate = [1]; }"
    assert _of(text, "tag") == ["$validate"]


def test_a_constant_is_a_setting() -> None:
    found = [(f.name, f.value) for f in facts_of("<?php define('DB_TYPE', 'mysql');") if f.kind == "tag"]
    assert found == [("DB_TYPE", "mysql")]


def test_what_a_container_hands_out_has_the_class_that_was_asked_for() -> None:
    text = "use A\\B;\ndi()->get(B::class)->make();\napp(B::class)->index();\n$b = $c->get(\\X\\Y::class);\n$b->go();\n$d->find(B::class)->go();"
    assert {"A\\B::make", "A\\B::index", "X\\Y::go", ".go"} <= set(_of("<?php\n" + text, "call"))


def test_a_property_has_the_type_of_its_comment() -> None:
    text = "use A\\B;\nclass X {\n/** @var B|null */\nprivate $b;\n/** @var string */\nprivate $c;\nfunction f() { $this->b->go(); $this->c->go(); } }"
    assert _of("<?php\n" + text, "call") == ["A\\B::go", ".go"]
