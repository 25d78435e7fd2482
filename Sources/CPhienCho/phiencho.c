#include "phiencho.h"

/* The functions are written in Swift; here the compiler sees that the header is whole. */
_Static_assert(sizeof(phiencho_error) == 256, "an error has no holes");
_Static_assert(sizeof(phiencho_intake) == 40, "an intake has no holes");
