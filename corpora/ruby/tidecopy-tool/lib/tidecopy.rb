require "pg"
require "tidecopy/version"
require "tidecopy/source"
