require "grape"
require "tallyhook/engine"
require "tallyhook/api/tallies"
