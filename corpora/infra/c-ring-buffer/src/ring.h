#ifndef RING_H
#define RING_H
#include <stddef.h>

struct ring { unsigned char *data; size_t size, head, tail; };

int ring_put(struct ring *r, unsigned char byte);
int ring_get(struct ring *r, unsigned char *byte);
#endif
