from rest_framework.test import APIClient


def test_an_unknown_passkey_is_told():
    asked = {"handle": "x", "signature": "y"}
    assert APIClient().post("/assertions/", asked).json() == {"known": False}
