#ifndef TESSERA_WORLD_H
#define TESSERA_WORLD_H

#include <stddef.h>

/// The first byte of Assets/Maps/world.txt, which the program carries.
const unsigned char *tessera_world(void);
/// How many bytes it has.
size_t tessera_world_size(void);

/// The first byte of Assets/Maps/names.txt, which the program carries.
const unsigned char *tessera_country_names(void);
/// How many bytes it has.
size_t tessera_country_names_size(void);

#endif
