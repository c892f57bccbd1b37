extern "C" {
#include "../src/ring.h"
}
#include <cassert>

int main()
{
    unsigned char room[4], out = 0;
    ring r{room, 4, 0, 0};
    assert(ring_put(&r, 1) == 0 && ring_get(&r, &out) == 0 && out == 1);
}
