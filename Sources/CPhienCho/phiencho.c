#include "phiencho.h"

/* The functions are written in Swift; here the compiler sees that the header is whole. */
_Static_assert(sizeof(phiencho_error) == 4 + PHIENCHO_MESSAGE_CAPACITY, "an error has no holes");
