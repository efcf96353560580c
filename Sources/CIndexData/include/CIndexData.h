/* The Index data that Tessera brings along, as bytes of the program: no file to be found at run time. */
#ifndef CINDEXDATA_H
#define CINDEXDATA_H

#include <stddef.h>

/* A file of Assets/Index, and how many bytes it has. */
const unsigned char *tessera_index_edition(size_t *count);
const unsigned char *tessera_index_bands(size_t *count);

#endif
