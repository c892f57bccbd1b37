use strict;
use warnings;

# The counting sheets of the society come as lines of fixed width.
while (my $line = <>) {
    my ($place, $day, $count) = unpack 'A20 A10 A4', $line;
    print join(',', $place, $day, $count + 0), "\n";
}
