require_relative "lib/base"
require_relative "lib/crossings"
require_relative "lib/ferries"

use Harbour::Crossings
run Harbour::Ferries
