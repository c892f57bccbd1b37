"""What is before users, or only tries the others, is no worker."""

from __future__ import annotations

import pytest

from tests.inference.deployed import API, CONSUMER, EXPRESS, SENDER, kinds, package


def test_an_image_of_a_web_server_below_a_program_deploys_it_not() -> None:
    front = {"jobs/sender/docker/web/Dockerfile": 'FROM nginx:1\nCOPY etc /etc\nCMD ["nginx", "-g", "daemon off;"]\n'}
    assert "worker" not in kinds(API, SENDER, front).values()


def test_pages_and_trials_are_no_workers() -> None:
    docker = 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n'
    found = kinds(
        API,
        {
            "web/package.json": package("web", dependencies={"react": "^19"}),
            "web/src/App.tsx": "export const App = () => <p>fares</p>;\n",
            "web/Dockerfile": docker,
            "load-generator/package.json": package("load-generator"),
            "load-generator/index.js": CONSUMER,
            "load-generator/Dockerfile": docker,
        },
    )
    assert found["web"] == "frontend"
    assert found["load-generator"] not in ("worker", "service")


@pytest.mark.parametrize(
    "name", ["fares-e2e", "IntegrationTests", "tester_fares", "load-test", "fares-cli", "fares-commands", "faresctl"]
)
def test_what_tests_the_others_or_is_a_command_is_no_service(name: str) -> None:
    tester = {path.replace("services/fares", f"tools/{name}"): text for path, text in API.items()}
    assert kinds(API, tester)[f"tools/{name}"] not in ("service", "worker")


@pytest.mark.parametrize("name", ["latest", "attestation", "contests", "kubectl-runner"])
def test_a_word_within_a_word_says_nothing(name: str) -> None:
    files = {path.replace("sender", name): text for path, text in SENDER.items()}
    assert kinds(API, files, {f"jobs/{name}/Procfile": "worker: node index.js\n"})[f"jobs/{name}"] == "worker"


def test_an_image_of_a_web_server_hands_out_pages() -> None:
    site = {
        "web/package.json": package("web", scripts={"start": "ng serve"}),
        "web/src/main.ts": "bootstrapApplication(App);\n",
        "web/Dockerfile": "FROM node:22 AS build\nRUN npm run build\nFROM nginx:1.27\nCOPY --from=build /dist /www\n",
    }
    assert kinds(API, site)["web"] == "frontend"


def test_a_front_end_beside_a_server_that_others_start_is_no_worker() -> None:
    site = {
        "package.json": package("web", scripts={"start": "vite"}, dependencies={"react": "^19"}),
        "src/App.tsx": "export const App = () => <p>fares</p>;\n",
        "Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n',
        "docker-compose.yml": "services:\n  web:\n    build: .\n    environment: {REDIS_URL: 'redis://store:6379'}\n"
        "  store:\n    image: redis:7\n",
    }
    assert kinds(site)["."] == "frontend"


@pytest.mark.parametrize("end", ['CMD ["nginx", "-g", "daemon off;"]', 'ENTRYPOINT ["/root/entrypoint.sh"]', ""])
def test_what_is_built_to_files_for_a_web_server_serves_nobody(end: str) -> None:
    site = {
        "web/package.json": package("web", scripts={"start": "node dev.js"}, dependencies={"express": "^4"}),
        "web/dev.js": EXPRESS,
        "web/Dockerfile": f"FROM node:22 AS build\nRUN npm run build\nFROM nginx:1.27\nCOPY --from=build /d /w\n{end}\n",
    }
    assert kinds(API, site)["web"] == "frontend"


def test_what_declares_the_library_of_pages_is_a_front_end() -> None:
    site = {
        "web/package.json": package("web", scripts={"start": "x"}, dependencies={"react-dom": "^19"}),
        "web/src/index.js": "createRoot(document.body).render(page);\n",
        "web/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n',
    }
    assert kinds(API, site)["web"] == "frontend"


def test_a_private_package_without_pages_that_others_take_in_is_a_library_and_no_front_end() -> None:
    site = {
        "web/package.json": package("web", dependencies={"react-dom": "^18", "prices": "workspace:*"}),
        "web/main.js": 'import { rounded } from "prices";\n',
    }
    prices = {"prices/package.json": package("prices"), "prices/index.js": "export const rounded = Math.round;\n"}
    alone = {"embed/package.json": package("embed"), "embed/index.js": "document.title = 'Fares';\n"}
    found = kinds(API, site, prices, alone)
    assert (found["web"], found["prices"], found["embed"]) == ("frontend", "library", "frontend")
