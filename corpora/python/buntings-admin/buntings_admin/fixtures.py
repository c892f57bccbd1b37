import pytest


@pytest.fixture
def buntings():
    return []
