#include "ring.h"

int ring_put(struct ring *r, unsigned char byte)
{
    size_t next = (r->head + 1) % r->size;
    if (next == r->tail)
        return -1;
    r->data[r->head] = byte;
    r->head = next;
    return 0;
}

int ring_get(struct ring *r, unsigned char *byte)
{
    if (r->head == r->tail)
        return -1;
    *byte = r->data[r->tail];
    r->tail = (r->tail + 1) % r->size;
    return 0;
}
