"""Components: how the repository divides into them, what deploys each, and what kind each is."""
