"""Manifests of Kubernetes and charts of Helm."""

from __future__ import annotations

from tests.plugins.infra import deployments, rows, scan


def test_kubernetes_manifests_and_operators() -> None:
    text = """apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      initContainers:
        - image: migrate/migrate:v4
          args: ["migrate", "-path", "/m", "up"]
      containers:
        - image: registry.example.com/shop/api:1
          env:
            - name: DATABASE_URL
              value: postgres://u:p@h/d
---
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
---
apiVersion: v1
kind: ConfigMap
data:
  CACHE_STORE: redis
"""
    assert rows("deploy/app.yaml", text) == [
        ("image", "migrate/migrate", "v4", 7, ""),
        ("image", "shop/api", "1", 10, ""),
        ("url", "postgres", "", 13, ""),
        ("command", "migrate -path", "", 8, ""),
        ("resource", "postgresql.cnpg.io/Cluster", "", 16, ""),
        ("setting", "env.CACHE_STORE", "redis", 21, ""),
    ]


def test_helm_charts_values_and_templates() -> None:
    chart = "name: shop\ndependencies:\n  - name: postgresql\n    version: 15.2.1\n    repository: https://x\n"
    values = "image:\n  repository: quay.io/shop/api\n  tag: v1\nredis:\n  enabled: true\nmysql:\n  enabled: false\n"
    template = (
        'image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n#  image: mysql\n  - image: mongo:7\n'
        "{{- /* image: mariadb */ -}}\n- name: DATABASE_URL\n  value: mysql://u:{{ .Values.pw }}@h/d\n"
    )
    assert rows("chart/Chart.yaml", chart) == [
        ("resource", "helm:postgresql", "15.2.1", 3, ""),
    ]
    assert deployments({"chart/Chart.yaml": chart}) == [("name", "shop")]
    assert rows("chart/values.yaml", values) == [
        ("setting", "helm.redis.enabled", "true", 5, ""), ("image", "shop/api", "v1", 2, ""),
    ]  # fmt: skip
    found = rows("chart/templates/deployment.yaml", template)
    assert found == [("image", "mongo", "7", 3, ""), ("url", "mysql", "", 6, "")]


def test_a_chart_that_its_own_values_switch_off_is_not_installed() -> None:
    chart = (
        "dependencies:\n  - name: postgresql\n    condition: postgresql.enabled\n  - name: redis\n    condition: r.on\n"
    )
    seen = scan({"chart/Chart.yaml": chart, "chart/values.yaml": "postgresql:\n  enabled: false\n"})
    assert [f.name for f in seen.facts if f.kind == "resource"] == ["helm:redis"]


def test_a_manifest_that_is_still_a_template_is_read_line_by_line() -> None:
    text = (
        "apiVersion: nais.io/v1\nkind: Application\nspec:\n  image: {{image}}\n"
        "  containers:\n  - image: mongo:7\n  flags:\n  {{#each flags}}\n  - a: {{this}}: x\n"
    )
    assert ("image", "mongo", "7", 6, "") in rows("nais/app.yaml", text)
