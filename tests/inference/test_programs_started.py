"""Programs of Python that a script hands over to are told apart."""

from __future__ import annotations

from tests.inference.fair import FILES, GO_MOD, MONGO, main_of, report, services, shown

PYTHON = {
    "pyproject.toml": '[project]\nname = "fair"\ndependencies = ["flask", "aiohttp", "psycopg2"]\n',
    "Dockerfile": 'FROM python:3.12\nCOPY . /fair\nENTRYPOINT ["/fair/entrypoint.sh"]\n',
    "entrypoint.sh": "#!/bin/sh\nif [ $1 = stalls ]; then\n  exec gunicorn -w ${WORKERS:-2} -b 0.0.0.0:$(port) stalls.main:app\n"
    "elif [ $1 = carts ]; then\n  exec python3.12 -m carts.carts\nelif [ $1 = sums ]; then exec python sums/sums.py; fi\n",
    "stalls/main.py": "from flask import Flask\nfrom common.rows import rows\napp = Flask(__name__)\n"
    "@app.route('/stalls')\ndef stalls(): return rows('stalls')\n",
    "carts/carts.py": "from common import web\nfrom .fields import FIELDS\nweb.serve(FIELDS)\n",
    "carts/fields.py": "FIELDS = ['stall', 'price']\n",
    "sums/sums.py": "import psycopg2\nfrom common.log import log\nlog(psycopg2.connect('').cursor())\n",
    "common/rows.py": "import psycopg2\ndef rows(table): return psycopg2.connect('').cursor().execute(table)\n",
    "common/web.py": "from aiohttp import web\ndef serve(fields):\n  app = web.Application()\n"
    "  app.router.add_get('/', fields)\n  web.run_app(app)\n",
    "common/log.py": "def log(text): print(text)\n",
}  # fmt: skip


def test_programs_that_a_script_hands_over_to_are_told_apart_by_the_files_that_they_import() -> None:
    found = {c.path: (c.kind, *shown(c)) for c in report(PYTHON).components}
    assert found["stalls"] == ("service", "flask", "postgresql")
    assert found["carts"] == ("service", "aiohttp", None)
    assert found["sums"] == ("worker", None, "postgresql")


def test_modules_of_one_folder_or_without_a_handing_over_are_what_the_manifest_makes() -> None:
    moved = {path.replace("carts/", "stalls/").replace("sums/", "stalls/"): text for path, text in PYTHON.items()}
    script = PYTHON["entrypoint.sh"].replace("carts.carts", "stalls.carts").replace("sums/sums", "stalls/sums")
    assert set(services(moved | {"entrypoint.sh": script})) == {"."}
    assert set(services(PYTHON | {"entrypoint.sh": PYTHON["entrypoint.sh"].replace("exec ", "")})) == {"."}


def test_a_variable_in_the_name_of_a_module_stands_for_each_that_is_there() -> None:
    web = "from flask import Flask\nfrom depot.rows import rows\napp = Flask(__name__)\n@app.route('/')\ndef all(): return rows()\n"
    files = {
        "requirements.txt": "flask\npsycopg2\n",
        "Dockerfile": 'FROM python:3.12\nARG PART\nCOPY depot depot\nCMD ["./command.sh"]\n',
        "command.sh": 'if [ "$LIVE" ]; then exec gunicorn -b 0.0.0.0:"$PORT" depot."$PART".app:app -t "$WAIT"; fi\n',
        "depot/rows.py": PYTHON["common/rows.py"],
        "depot/reader/app.py": web,
        "depot/writer/app.py": web,
        "depot/writer/more/app.py": web,
        "depot/tools/rows.py": "from depot.rows import rows\nprint(rows())\n",
    }
    found = services(files)
    assert set(found) == {".", "depot/reader", "depot/writer"}
    assert shown(found["depot/reader"]) == ("flask", "postgresql")


def test_a_package_in_the_folder_of_another_program_is_that_ones() -> None:
    """Carts take a helper with a router from the folder of the gateway, and serve gRPC themselves."""
    served = (
        'import ("google.golang.org/grpc"; "example.com/fair/pb")\ntype cart struct { pb.UnimplementedCartsServer }\n'
        "func Serve() { s := grpc.NewServer(); pb.RegisterCartsServer(s, &cart{}); s.Serve(lis) }\n"
    )
    routed = 'import "github.com/gorilla/mux"\nfunc New() *mux.Router { return mux.NewRouter() }\n'
    paths = (
        'import "example.com/fair/gateway/routed"\nfunc Run() { r := routed.New(); http.ListenAndServe(":80", r) }\n'
    )
    needed = "\tgoogle.golang.org/grpc v1.64.0\n\tgithub.com/gorilla/mux v1.8.1\n)"
    files = {
        "go.mod": GO_MOD.replace("\n)", f"\n{needed}"),
        "gateway/cmd/main.go": main_of("gateway/web"),
        "gateway/web/web.go": f"package web\n{paths}",
        "gateway/routed/routed.go": f"package routed\n{routed}",
        "carts/cmd/main.go": main_of("carts/service"),
        "carts/service/service.go": f'package service\nimport _ "example.com/fair/gateway/routed"\n{served}',
    }
    found = {path: shown(component)[0] for path, component in services(files).items() if path != "."}
    assert found == {"carts": "grpc-go", "gateway": "gorilla-mux"}


def test_a_program_is_deployed_by_the_folder_that_an_argument_of_its_image_names() -> None:
    """One Dockerfile builds all: the consumer of the queue mq is known by its folder only, the other by its first file."""
    took = f"package main\n{MONGO}func main() {{ kq.MustNewQueue(c, Open).Start() }}\n"
    image = "FROM golang AS build\nARG TARGET\nCOPY . .\nRUN go build -o /out/app ./${TARGET}\nFROM alpine\nCOPY --from=build /out/app .\n"
    built = "{{build: {{context: .., dockerfile: deploy/Dockerfile, args: {{TARGET: {}}}}}}}\n".format
    carts = f"  cart-service: {built('./carts/cmd')}"
    files = FILES | {
        "deploy/Dockerfile": image,
        "deploy/compose.yml": f"services:\n  stalls-mq: {built('stalls/mq')}{carts}",
        "stalls/mq/take.go": took,
        "carts/cmd/main.go": took,
    }
    told = {c.path: c.kind for c in report(files).components}
    assert (told["stalls/mq"], told["carts"]) == ("worker", "worker")
    assert "cmd/import" not in told
